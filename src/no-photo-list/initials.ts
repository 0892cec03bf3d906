/** The initials of a name, as in `A. O.` for Amy-Lou O’Brien: enough to recognise a child by, and no name. */
export function initialsOf(name: string): string {
  return (name.match(/(?<![^\s,])\p{L}/gu) ?? [])
    .map((letter) => `${letter.toLocaleUpperCase('en-GB')}.`)
    .join(' ');
}
