/** A heading's words: `Photo consent - social media`, `Middle Name(s)` and `LegalSurname` without their dress. */
export function headingWords(heading: string): string[] {
  return heading
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/['’‘`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
