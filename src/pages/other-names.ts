/** Whether one name is the other with middle names put in. */
function isLonger(name: string, other: string): boolean {
  const words = name.split(' ');
  const fewer = other.split(' ');
  return words.length > fewer.length && words[0] === fewer[0] && words.at(-1) === fewer.at(-1);
}

/** The names that people call a child by: without those that only add middle names to another one. */
export function calledBy(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => isLonger(name, other)));
}
