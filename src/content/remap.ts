/** Where a span of the old text stands in the new one; `undefined` when its own words were touched. Offsets in UTF-16 units. */
export function remap(
  oldText: string,
  newText: string,
  span: { start: number; end: number },
): { start: number; end: number } | undefined {
  const shorter = Math.min(oldText.length, newText.length);
  let head = 0;
  while (head < shorter && oldText[head] === newText[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && oldText.at(-1 - tail) === newText.at(-1 - tail)) tail += 1;
  if (span.end <= head) return span;
  const shift = newText.length - oldText.length;
  if (span.start >= oldText.length - tail) return { start: span.start + shift, end: span.end + shift };
  return undefined;
}
