/** A side, in px, from which on a picture in a composer is taken for media rather than an avatar or an icon. */
const leastSide = 100;

/** What tells one preview from another: where its picture comes from. */
export function sourceOf(preview: Element): string {
  return preview.getAttribute('src') ?? preview.getAttribute('style') ?? '';
}

/** Whether a preview is sure to be one of media, whoever added it. */
export function showsMedia(preview: Element): boolean {
  if (preview instanceof HTMLVideoElement || sourceOf(preview).includes('blob:')) return true;
  const { width, height } = preview.getBoundingClientRect();
  return width >= leastSide && height >= leastSide;
}

/**
 * The files that are left when previews go: all of them as long as it cannot be told which ones went. `before` and `now`
 * are the sources of the previews.
 */
export function filesLeft<Kept>(
  files: readonly Kept[],
  before: readonly string[],
  now: readonly string[],
): Kept[] {
  if (before.length > 0 && now.length === 0) return [];
  if (before.length !== files.length || now.length >= before.length) return [...files];
  const kept = files.filter((_, index) => now.includes(before[index] ?? ''));
  return kept.length === now.length ? kept : [...files];
}
