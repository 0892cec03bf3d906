import type { Site } from '../sites/site.ts';
import type { Composers } from './notice.ts';

function writtenIn(element: HTMLElement): string {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isField ? element.value : (element.textContent ?? '');
}

/** Hears what a person writes into a site's fields for descriptions of pictures: it is published like the text. */
export function hearAltTexts({ altText }: Site, composers: Composers, signal: AbortSignal): void {
  if (!altText) return;
  const hear = (event: Event): void => {
    const field = altText.field(event.composedPath());
    if (field) composers.describe(field.picture, writtenIn(field.element));
  };
  window.addEventListener('input', hear, { capture: true, passive: true, signal });
}
