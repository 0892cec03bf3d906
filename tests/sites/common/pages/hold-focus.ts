import { createFocusTrap } from 'focus-trap';
import { behaviour } from './behaviour.ts';

/** What a site does while a dialog is open, as the address asks for; `outermost` is the child of body it lies in. */
export function holdFocus(dialog: HTMLElement, outermost: Element): () => void {
  const undo: (() => void)[] = [];
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
  if (behaviour.inertSiblings) undo.push(makeOthersInert(outermost));
  if (behaviour.focusTrap) {
    const trap = createFocusTrap(dialog, {
      fallbackFocus: dialog,
      initialFocus: false,
      escapeDeactivates: false,
      tabbableOptions: { getShadowRoot: true, displayCheck: 'none' },
    });
    trap.activate();
    undo.push(() => trap.deactivate({ returnFocus: false }));
  }
  return () => {
    for (const step of undo) step();
  };
}

/** The other children of body cannot be reached while a dialog is open, nor can those that come later. */
function makeOthersInert(outermost: Element): () => void {
  const hidden = new Set<Element>();
  const hide = () => {
    for (const child of document.body.children) {
      if (child === outermost || child.hasAttribute('inert')) continue;
      child.setAttribute('inert', '');
      hidden.add(child);
    }
  };
  hide();
  const observer = new MutationObserver(hide);
  observer.observe(document.body, { childList: true });
  return () => {
    observer.disconnect();
    for (const child of hidden) child.removeAttribute('inert');
  };
}
