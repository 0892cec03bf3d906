import { homeOf, makeHost } from './host.ts';
import ringCss from './ring.css?inline';

/** How long (ms) a ring stays. */
const stays = 8_000;

let showing: AbortController | undefined;

/** Scrolls to an element and draws a ring around it that takes no press; it goes by itself, by a press or by Escape. */
export function showRing(element: HTMLElement, page: AbortSignal): void {
  if (page.aborted) return;
  showing?.abort();
  const leave = new AbortController();
  showing = leave;
  const signal = AbortSignal.any([page, leave.signal]);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { element: host, root } = makeHost('second-look-ring', ringCss, true, signal);
  host.popover = 'manual';
  const ring = document.createElement('div');
  ring.className = 'ring';
  root.append(ring);
  homeOf(element).append(host);
  host.showPopover();

  function place(): void {
    const { left, top, width, height } = element.getBoundingClientRect();
    ring.hidden = !element.isConnected || width === 0;
    const { style } = ring;
    style.left = `${Math.round(left) - 4}px`;
    style.top = `${Math.round(top) - 4}px`;
    style.width = `${Math.round(width) + 8}px`;
    style.height = `${Math.round(height) + 8}px`;
  }
  place();

  const timer = setTimeout(() => leave.abort(), stays);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const heard = { capture: true, passive: true, signal } as const;
  window.addEventListener('scroll', place, heard);
  window.addEventListener('resize', place, heard);
  window.addEventListener('pointerdown', () => leave.abort(), heard);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') leave.abort();
    },
    heard,
  );
}
