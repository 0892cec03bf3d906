/** Spaces squeezed, and what is no part of a class's name taken off: "Class: 3B (Miss Patel)" is "3B". */
export function groupOf(words: string): string {
  const teacher = / [-–] (?:mr|mrs|miss|ms|mx|dr)\b/i.exec(words);
  const bare = words
    .slice(0, teacher?.index ?? words.length)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/:$/, '')
    .trim();
  if (/^(?:mr|mrs|miss|ms|mx|dr)\.? /i.test(bare)) return '';
  const code =
    /^(?:class|form|reg|registration|tutor|registration group|reg group|tutor group|group)[: ]+(\d{1,2} ?\w{1,4})$/i.exec(
      bare,
    );
  return code?.[1] ?? bare.replace(/^(?:class|form|group): ?/i, '');
}

/** A year as it is spoken of: "4", "Y4", "04" and "Year  4" are "Year 4". */
export function yearOf(cell: string): string {
  const year = /^(?:y|yr|year|nc year)?\.? ?0?(\d{1,2})$/i.exec(cell.replace(/\s+/g, ' ').trim())?.[1];
  if (year !== undefined) return year === '0' ? 'Reception' : `Year ${year}`;
  return /^r(?:ec)?$/i.test(cell) ? 'Reception' : groupOf(cell);
}

/** The classes, clubs and events of one cell. */
export function groupsOf(cell: string): string[] {
  return cell
    .split(/[;|,]/)
    .map(groupOf)
    .filter((group) => group !== '' && /[\p{L}\p{N}]/u.test(group));
}
