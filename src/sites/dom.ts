/** The elements of an event's `composedPath()`, innermost first; open shadow roots are seen through. */
export function elementsOf(path: readonly EventTarget[]): HTMLElement[] {
  return path.filter((target): target is HTMLElement => target instanceof HTMLElement);
}

/** An element and everything around it, innermost first, out through shadow hosts. */
export function* around(element: Element): Generator<HTMLElement> {
  let current: Element | null = element;
  while (current) {
    if (current instanceof HTMLElement) yield current;
    const root: Node = current.getRootNode();
    current = current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** The nearest element that matches, the element itself included, out through shadow hosts. */
export function nearest(element: Element, selector: string): HTMLElement | undefined {
  for (const candidate of around(element)) if (candidate.matches(selector)) return candidate;
  return undefined;
}

/** All matches inside an element, in document order. */
export function allWithin(element: ParentNode, selector: string): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selector)];
}

const mediaTypes = /image|video|\.(?:jpe?g|png|gif|webp|hei[cf]|mp4|mov)/i;

/** The file input that a path begins with, when it takes photos or videos. */
export function mediaInputIn([target]: readonly EventTarget[]): HTMLInputElement | undefined {
  if (!(target instanceof HTMLInputElement) || target.type !== 'file') return undefined;
  return target.accept === '' || mediaTypes.test(target.accept) ? target : undefined;
}

export const dialogSelector = 'dialog, [role="dialog"], [role="alertdialog"]';

/** Whether a person could see it: it takes up room and nothing around it is hidden. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return false;
  return !nearest(element, '[aria-hidden="true"]');
}

/** Disabled in either of the two ways the sites use. */
export function isDisabled(element: Element): boolean {
  return element.matches(':disabled, [aria-disabled="true"]');
}

/** What a control is called: its label, or else the text it shows. */
export function labelOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The smallest element that holds all of them. */
export function commonAncestor(elements: readonly Element[]): HTMLElement | undefined {
  const [first, ...others] = elements;
  if (!first) return undefined;
  for (const candidate of around(first))
    if (others.every((other) => candidate.contains(other))) return candidate;
  return undefined;
}

/** Previews of chosen pictures and videos inside a composer; emoji that an editor draws as pictures are none. */
export function previewsIn(boundary: HTMLElement, selector: string): Element[] {
  return allWithin(boundary, selector).filter((element) => !element.closest('[contenteditable="true"]'));
}

/** The words of the nearest such element around another one: the name above a conversation, the post above a comment. */
export function wordsNear(element: Element, selector: string): string | undefined {
  for (const candidate of around(element)) {
    const words = candidate.querySelector<HTMLElement>(selector)?.innerText.trim();
    if (words) return words;
  }
  return undefined;
}
