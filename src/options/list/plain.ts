/** A name or a group as it is compared: without case, accents, kinds of apostrophes and spaces too many. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/gu, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
