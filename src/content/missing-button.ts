/** Some sites mount the button only after the first letters: how long to wait before calling it missing, in ms. */
const untilMissing = 1_500;

/** Says when a composer with text has had no recognisable button for a while, and when it has one again. */
export function watchForButton(
  hasButton: () => boolean,
  say: (missing: boolean) => void,
  signal: AbortSignal,
): (expected: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missing = false;
  const settle = (next: boolean): void => {
    clearTimeout(timer);
    timer = undefined;
    if (missing === next) return;
    missing = next;
    say(missing);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (expected) => {
    if (!expected || hasButton()) settle(false);
    else if (!missing) timer ??= setTimeout(() => settle(!hasButton()), untilMissing);
  };
}
