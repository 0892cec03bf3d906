import type { Line } from './line.ts';

/** In ms: how often a worker must hear from us to stay (it goes after 30 s), and how long after the last edit it should. */
const heartbeat = 20_000;
const afterLastEdit = 5 * 60_000;

/** Keeps the worker awake while somebody writes. Call the answer at every edit. */
export function keepAwake(line: Line, hasFocus: () => boolean, signal: AbortSignal): () => void {
  let lastEdit = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const rest = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', rest, { once: true });
  return () => {
    lastEdit = Date.now();
    timer ??= setInterval(() => {
      if (!hasFocus() || Date.now() - lastEdit > afterLastEdit) rest();
      else line.tell({ type: 'still-writing' });
    }, heartbeat);
  };
}
