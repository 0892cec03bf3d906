import { labelledButton, ranked, wordButtons } from '../buttons.ts';
import { allWithin, elementsOf, isVisible, nearest } from '../dom.ts';
import { textarea } from '../editors/textarea.ts';
import { isPlainEnter } from '../keys.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found } from '../site.ts';
import { signedIn } from './identity.ts';

/** The site puts another field in the place of the first when it gets focus: it is looked up by its form each time. */
function find(path: readonly EventTarget[]): Found | undefined {
  const boundary = elementsOf(path).find((element) => element.matches('form'));
  if (!boundary || boundary.querySelector('input[type="password"]')) return undefined;
  const parts = allWithin(boundary, 'textarea')
    .filter(isVisible)
    .map((editable) => ({ editable, engine: textarea }));
  return parts.length > 0 ? { surface: 'comment', boundary, parts, rank: 'structure' } : undefined;
}

/** Comments: a plain text field in a form, under a post or beside it. */
export const instagramComment: ComposerKind = {
  name: 'comment',
  find,
  submitButtons(boundary) {
    const last = wordButtons(boundary).at(-1);
    return ranked(last && { element: last, rank: 'structure' }, labelledButton(boundary));
  },
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  identity: signedIn,
  around(boundary) {
    const text = nearest(boundary, 'article')?.innerText.slice(0, 2_000);
    return text ? { replyTo: { text } } : {};
  },
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
