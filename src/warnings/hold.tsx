import { render } from 'preact';
import holdCss from './hold.css?inline';
import { HoldPanel, holdDialogId } from './hold-panel.tsx';
import { makeHost, watchRemoval } from './host.ts';
import { keepPlace } from './keep-place.ts';
import { themeAt } from './theme.ts';
import type { HoldOutcome, OpenHold } from './view.ts';

/**
 * A modal dialog of our own: with it open everything else on the page is inert, so that no focus trap of the site can
 * take the focus back. Focus and caret return to where they were.
 */
export const openHold: OpenHold = (view, near, signal) => {
  if (signal.aborted) return Promise.resolve({ kind: 'back' });
  const open = new AbortController();
  const lasting = AbortSignal.any([signal, open.signal]);
  const goBack = keepPlace();
  const { element: host, root } = makeHost('second-look-hold', holdCss, false, lasting);
  const dialog = document.createElement('dialog');
  dialog.id = holdDialogId;
  dialog.dataset['theme'] = themeAt(near);
  dialog.toggleAttribute('data-awaiting', view.awaiting === true);
  dialog.setAttribute('aria-labelledby', 'hold-title');
  if (!view.noAnswer && !view.looking && !view.awaiting) dialog.setAttribute('aria-describedby', 'hold-who');
  root.append(dialog);

  return new Promise((resolve) => {
    function leave(outcome: HoldOutcome): void {
      if (open.signal.aborted) return;
      dialog.close();
      open.abort();
      render(null, dialog);
      goBack();
      resolve(outcome);
    }

    function show(): void {
      document.documentElement.append(host);
      if (!dialog.open) dialog.showModal();
      root.getElementById('hold-title')?.focus();
    }

    // The browser tells of a closed dialog only later; a press in between would find the post still held.
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leave({ kind: 'back' });
    }

    function onClose(): void {
      if (!dialog.open && host.isConnected) leave({ kind: 'back' });
    }

    render(<HoldPanel view={view} leave={leave} />, dialog);
    show();
    watchRemoval(host, lasting, () => {
      // Taken off the page, a modal dialog is open no longer, but still says that it is.
      dialog.close();
      show();
    });
    dialog.addEventListener('keydown', onKeyDown, { signal: lasting });
    dialog.addEventListener('close', onClose, { signal: lasting });
    signal.addEventListener('abort', () => leave({ kind: 'back' }), { signal: open.signal });
  });
};
