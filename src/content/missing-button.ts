/** Some sites mount the button only after the first letters: how long to wait before calling it missing, in ms. */
const untilMissing = 1_500;

/** Whether a composer with text has a button that can be recognised; `awaited` while nobody can tell yet. */
export type ButtonState = 'there' | 'awaited' | 'missing';

/** Says when the button of a composer with text begins to be awaited, is called missing, and is there again. */
export function watchForButton(
  hasButton: () => boolean,
  say: (state: ButtonState) => void,
  signal: AbortSignal,
): (expected: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: ButtonState = 'there';
  const settle = (next: ButtonState): void => {
    if (next !== 'awaited') {
      clearTimeout(timer);
      timer = undefined;
    }
    if (state === next) return;
    state = next;
    say(state);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (expected) => {
    if (!expected || hasButton()) settle('there');
    else if (state === 'there') {
      settle('awaited');
      timer = setTimeout(() => settle(hasButton() ? 'there' : 'missing'), untilMissing);
    }
  };
}
