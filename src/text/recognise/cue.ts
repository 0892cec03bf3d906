/** Whether one of some words stands within `reach` letters before an offset, in the same line. */
export function cueBefore(text: string, offset: number, cue: RegExp, reach: number): boolean {
  const before = text.slice(Math.max(0, offset - reach), offset);
  return cue.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** Whether one of some words stands within `reach` letters after an offset, in the same line. */
export function cueAfter(text: string, offset: number, cue: RegExp, reach: number): boolean {
  const [line = ''] = text.slice(offset, offset + reach).split('\n', 1);
  return cue.test(line);
}
