import { around } from '../sites/dom.ts';

/** The focused element, inside open shadow roots too. */
export function focusedElement(): Element | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ?? undefined;
}

/** The path an event at this element would take. */
export function pathFrom(element: Element): EventTarget[] {
  return [...around(element)];
}

/** Whether the focus is inside an element. */
export function holdsFocus(element: Element): boolean {
  const focused = focusedElement();
  return focused !== undefined && pathFrom(focused).includes(element);
}
