import browser from 'webextension-polyfill';
import { homeOf, makeHost } from './host.ts';
import { deepestFocus, keepPlace } from './keep-place.ts';
import { onPanelMove, panelPlaces } from './our-panels.ts';
import photoDialogCss from './photo-dialog.css?inline';
import { placeBeside, type Room, type Size } from './placement.ts';
import { roomAround, viewportBox } from './surface.ts';
import { themeAt } from './theme.ts';
import { writingPause } from './typing-pause.ts';
import type { Surroundings } from './view.ts';
import { say } from './words.ts';

/** The place on the page where files are looked at: a small strip at first, a modal dialog when a person is needed. */
export interface PhotoDialog {
  frame: HTMLIFrameElement;
  open(): void;
  /** Makes it large and modal and gives it the focus: `atOnce`, or else when the person pauses in writing. */
  enlarge(atOnce?: boolean): void;
  /** Makes it a strip again, which takes no focus. */
  shrink(): void;
  /** How high (px) the strip wants to be. */
  setHeight(px: number): void;
  onEscape(asked: () => void): void;
  /** The page took it away, and with it what was in the frame. It is put back, and the frame loads anew. */
  onTakenAway(told: () => void): void;
}

/** A page that takes it away more often than this is not argued with. */
const mostReturns = 25;

/** Draws nothing until it is opened; everything is gone when `signal` aborts, and focus and caret are back. */
export function createPhotoDialog(
  near: Element,
  surroundings: () => Surroundings | undefined,
  signal: AbortSignal,
): PhotoDialog {
  // Before the host goes: the focus is back in its place by then.
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    if (dialog.open) dialog.close();
    goBack?.();
  });
  const { element: host, root } = makeHost('second-look-photos', photoDialogCss, false, signal);
  host.popover = 'manual';
  const dialog = document.createElement('dialog');
  dialog.dataset['theme'] = themeAt(near);
  dialog.setAttribute('aria-label', say('photo_dialog'));
  const frame = document.createElement('iframe');
  frame.title = say('photo_dialog');
  frame.src = browser.runtime.getURL('src/photo-check/photo-check.html');
  dialog.append(frame);
  root.append(dialog);
  const pause = writingPause(signal);
  const takings = new EventTarget();
  let goBack: (() => void) | undefined;
  let returns = 0;

  const sizes = new ResizeObserver(settle);

  function open(): void {
    homeOf(near).append(host);
    host.showPopover();
  }

  /** What is outside an open modal dialog of the site is inert, and what came to the top layer later lies over us. */
  function comeToTop(): void {
    const focused = deepestFocus();
    const home = homeOf(focused && focused !== document.body ? focused : near);
    // Moved in this way, unlike any other, the frame keeps what is in it.
    if (host.parentNode !== home) home.moveBefore(host, null);
    const { left, top, width, height } = dialog.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!seen || seen === host || seen.localName.startsWith('second-look-')) return;
    host.hidePopover();
    host.showPopover();
  }

  function place(): void {
    const { width, height } = dialog.getBoundingClientRect();
    const { left, top } = placeBeside({ width, height }, roomForStrip({ width, height }, surroundings()));
    dialog.style.left = `${Math.round(left)}px`;
    dialog.style.top = `${Math.round(top)}px`;
  }

  function settle(): void {
    if (signal.aborted) return;
    if (!host.isConnected) putBack();
    else if (dialog.open && !dialog.matches(':modal')) {
      place();
      comeToTop();
    }
  }

  function putBack(): void {
    if (returns >= mostReturns) return;
    returns += 1;
    // Taken off the page, a modal dialog is open no longer, but still says that it is.
    dialog.close();
    takings.dispatchEvent(new Event('taken'));
    if (!signal.aborted) open();
  }

  function enlarge(): void {
    if (dialog.matches(':modal') || signal.aborted || !host.isConnected) return;
    goBack ??= keepPlace();
    dialog.removeAttribute('open');
    dialog.style.left = '';
    dialog.style.top = '';
    dialog.showModal();
    frame.focus();
  }

  for (const type of ['scroll', 'resize', 'focusin', 'toggle'])
    window.addEventListener(type, settle, { capture: true, passive: true, signal });
  onPanelMove(settle, signal);

  return {
    frame,
    open() {
      open();
      // Tells of its size, and also when it has been taken off the page, whatever it was in.
      sizes.observe(dialog);
    },
    shrink() {
      if (dialog.matches(':modal')) dialog.close();
      // Not `show()`, which would take the focus from the composer.
      dialog.setAttribute('open', '');
      settle();
    },
    enlarge(atOnce) {
      if (atOnce) enlarge();
      else void pause().then(enlarge);
    },
    setHeight(px) {
      dialog.style.setProperty('--wanted', `${Math.max(0, Math.ceil(px))}px`);
      settle();
    },
    onEscape(asked) {
      dialog.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          asked();
        },
        { signal },
      );
      dialog.addEventListener('cancel', (event) => event.preventDefault(), { signal });
    },
    onTakenAway: (told) => takings.addEventListener('taken', told, { signal }),
  };
}

/** The strip stays clear of text, button and cards; without a composer in sight it goes to the corner farthest from buttons. */
function roomForStrip({ height }: Size, around: Surroundings | undefined): Room {
  const cards = panelPlaces();
  const room = around && roomAround(around);
  if (room) return { ...room, editables: [...room.editables, ...cards] };
  const viewport = viewportBox();
  const { left, bottom } = viewport;
  const corner = { left, top: bottom - height, right: left, bottom };
  return { viewport, boundary: corner, editables: cards, submit: [] };
}
