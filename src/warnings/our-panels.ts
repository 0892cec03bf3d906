import type { Box } from './placement.ts';

/** The cards that are drawn on this page, and who wants to know when one of them moves. */
const panels = new Set<() => Box | undefined>();
const moves = new EventTarget();

/**
 * Makes the place of a card known until `signal` aborts, so that the strip of a look stays clear of it. The answer is
 * called whenever that place changes.
 */
export function makePanelKnown(placeOf: () => Box | undefined, signal: AbortSignal): () => void {
  const tell = () => void moves.dispatchEvent(new Event('move'));
  panels.add(placeOf);
  signal.addEventListener('abort', () => {
    panels.delete(placeOf);
    tell();
  });
  return tell;
}

/** Where the cards are at this moment, in viewport px. */
export function panelPlaces(): Box[] {
  return [...panels].flatMap((placeOf) => placeOf() ?? []);
}

/** Calls `told` whenever a card comes, goes or moves. */
export function onPanelMove(told: () => void, signal: AbortSignal): void {
  moves.addEventListener('move', told, { signal });
}
