const mostFrames = 60;

/**
 * The times in a video (s) at which it is looked at: one a second up to 60 of them; a longer video is looked at in 60
 * places spread over its length.
 */
export function frameTimes(seconds: number): number[] {
  if (!Number.isFinite(seconds) || seconds <= 0) return [0];
  if (seconds <= mostFrames) return Array.from({ length: Math.ceil(seconds) }, (_, index) => index);
  return Array.from({ length: mostFrames }, (_, index) => ((index + 0.5) * seconds) / mostFrames);
}
