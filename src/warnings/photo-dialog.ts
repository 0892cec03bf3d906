import browser from 'webextension-polyfill';
import { makeHost } from './host.ts';
import { keepPlace } from './keep-place.ts';
import photoDialogCss from './photo-dialog.css?inline';
import { placeBeside } from './placement.ts';
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
}

const gap = 12;
const tallestStrip = 200;

/** Draws nothing until it is opened; everything is gone when `signal` aborts, and focus and caret are back. */
export function createPhotoDialog(
  home: Element,
  near: Element,
  surroundings: () => Surroundings | undefined,
  signal: AbortSignal,
): PhotoDialog {
  const { element: host, root } = makeHost('second-look-photos', photoDialogCss, false, signal);
  const dialog = document.createElement('dialog');
  dialog.dataset['theme'] = themeAt(near);
  dialog.setAttribute('aria-label', say('photo_dialog'));
  const frame = document.createElement('iframe');
  frame.title = say('photo_dialog');
  frame.src = browser.runtime.getURL('src/photo-check/photo-check.html');
  dialog.append(frame);
  root.append(dialog);
  const pause = writingPause(signal);
  let goBack: (() => void) | undefined;

  function place(): void {
    if (dialog.matches(':modal')) return;
    const { width, height } = dialog.getBoundingClientRect();
    const around = surroundings();
    const room = around && roomAround(around);
    const viewport = viewportBox();
    const at = room
      ? placeBeside({ width, height }, room)
      : { left: viewport.left + gap, top: viewport.bottom - height - gap };
    dialog.style.left = `${Math.round(at.left)}px`;
    dialog.style.top = `${Math.round(at.top)}px`;
  }

  function shrink(): void {
    if (dialog.matches(':modal')) dialog.close();
    // Not `show()`, which would take the focus from the composer.
    dialog.setAttribute('open', '');
    place();
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

  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, place, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    if (dialog.open) dialog.close();
    goBack?.();
  });

  return {
    frame,
    open: () => home.append(host),
    shrink,
    enlarge(atOnce) {
      if (atOnce) enlarge();
      else void pause().then(enlarge);
    },
    setHeight(px) {
      dialog.style.setProperty('--wanted', `${Math.min(tallestStrip, Math.max(0, Math.ceil(px)))}px`);
      place();
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
  };
}
