/** Nobody who is writing is interrupted: a pause is at least so long, in ms. */
const pause = 1_200;

/** Watches the page's keys until `signal` aborts; the answer waits until nobody has pressed one for a moment. */
export function writingPause(signal: AbortSignal): () => Promise<void> {
  let lastKey = Number.NEGATIVE_INFINITY;
  const note = () => {
    lastKey = performance.now();
  };
  window.addEventListener('keydown', note, { capture: true, passive: true, signal });
  return async () => {
    for (;;) {
      const left = lastKey + pause - performance.now();
      if (left <= 0 || signal.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  };
}
