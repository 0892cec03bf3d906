import { allWithin, elementsOf, wordsNear } from '../dom.ts';
import { paragraphs } from '../editors/paragraphs.ts';
import { isControlEnter, isPlainEnter } from '../keys.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found } from '../site.ts';

function find(path: readonly EventTarget[]): Found | undefined {
  const boundary = elementsOf(path).find((element) => element.matches(names.of('message.form')));
  const parts = boundary
    ? names.all(boundary, 'message.editor').map(({ element }) => ({ editable: element, engine: paragraphs }))
    : [];
  return boundary && parts.length > 0 ? { surface: 'message', boundary, parts, rank: 'name' } : undefined;
}

/** Messages. With "Press Enter to Send" there is no button, and without it Enter only begins a new line (2026-10). */
export const linkedinMessage: ComposerKind = {
  name: 'message',
  find,
  submitButtons: (boundary) => names.all(boundary, 'message.submit'),
  sendsByKeyAlone: true,
  sendsOnKey: (event, { boundary }) =>
    names.all(boundary, 'message.submit').length > 0 ? isControlEnter(event) : isPlainEnter(event),
  identity() {
    const photo = document.querySelector(names.of('account.photo'))?.getAttribute('alt')?.trim();
    return photo ? { names: [photo], rank: 'name' } : undefined;
  },
  around(boundary) {
    const name = wordsNear(boundary, 'h1, h2, h3');
    return { to: { kind: 'unknown', ...(name && { name }) } };
  },
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
