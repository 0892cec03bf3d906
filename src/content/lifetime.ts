import browser from 'webextension-polyfill';

/** Whether this script still belongs to a running extension; after an update or removal it does not. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * One running copy of the script for each page: a newer copy makes an orphaned one step aside, and is itself not
 * needed beside a living one.
 */
export function takeOver(): AbortController | undefined {
  const place = globalThis as typeof globalThis & {
    secondLook?: { alive: () => boolean; leave: AbortController };
  };
  if (place.secondLook?.alive()) return undefined;
  place.secondLook?.leave.abort();
  const leave = new AbortController();
  place.secondLook = { alive: () => isAlive() && !leave.signal.aborted, leave };
  return leave;
}

/** What a person does first before anything of ours could stand in the way. */
const firstSigns = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'keydown',
  'beforeinput',
  'input',
  'focusin',
  'click',
];
const ofFilesAndForms = ['dragenter', 'drop', 'paste', 'change', 'submit'];

/**
 * Steps aside at the first thing a person does after the extension was updated or removed: to be called before anything
 * else listens, so that already this event passes as if nothing of ours were there.
 */
export function stepAsideInTime(leave: AbortController): void {
  for (const type of [...firstSigns, ...ofFilesAndForms]) {
    window.addEventListener(type, () => isAlive() || leave.abort(), {
      capture: true,
      passive: true,
      signal: leave.signal,
    });
  }
}

/** How often (ms) is looked, while somebody writes, whether the extension is still there: nothing tells of its end. */
const betweenLooks = 1_000;

/** Steps aside soon after the extension was updated or removed, for as long as the answer was last called with `true`. */
export function lookForEnd(leave: AbortController): (needed: boolean) => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const rest = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  leave.signal.addEventListener('abort', rest);
  return (needed) => {
    if (!needed) rest();
    else if (!leave.signal.aborted) timer ??= setInterval(() => isAlive() || leave.abort(), betweenLooks);
  };
}
