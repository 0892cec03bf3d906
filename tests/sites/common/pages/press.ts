import { behaviour } from './behaviour.ts';

type Press = () => void;

/** Lets an element publish when it is pressed, in the way the address asks for. */
export function pressable(element: HTMLElement, publishes: Press): () => void {
  const type = behaviour.actsOnPointerDown ? 'pointerdown' : 'click';
  const listen = (event: Event) => {
    if (!event.composedPath().includes(element) || isDisabled(element)) return;
    if (behaviour.trustedOnly && !event.isTrusted) return;
    publishes();
  };
  // A site that clears its text first acts while the event is on its way down, before handlers lower in the page.
  const target: EventTarget = behaviour.clearsFirst ? document : element;
  target.addEventListener(type, listen, behaviour.clearsFirst);

  const stopKeys = element instanceof HTMLButtonElement ? undefined : keysPress(element, publishes);
  return () => {
    target.removeEventListener(type, listen, behaviour.clearsFirst);
    stopKeys?.();
  };
}

/** A `div` that plays a button answers Enter and Space itself: the browser sends it no click for them. */
function keysPress(element: HTMLElement, publishes: Press): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (isDisabled(element) || (behaviour.trustedOnly && !event.isTrusted)) return;
    publishes();
  };
  element.addEventListener('keydown', listen);
  return () => element.removeEventListener('keydown', listen);
}

export function isDisabled(element: HTMLElement): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';
}

/** Whether this key is Ctrl or Cmd with Enter, and one that the page obeys. */
export function isSendingKey(event: KeyboardEvent): boolean {
  if (behaviour.trustedOnly && !event.isTrusted) return false;
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
}
