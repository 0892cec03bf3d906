import { footButton, labelledButton, ranked } from '../buttons.ts';
import { allWithin, commonAncestor, dialogSelector, elementsOf, isVisible, previewsIn } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Identity, Match, Part } from '../site.ts';
import { authorOf } from './author.ts';
import { identityFrom } from './identity.ts';

function isShown(part: Part): boolean {
  return isVisible(part.editable);
}

/** Title and body, and in the dialog that publishes them the words that go before them. */
function partsIn(dialog: HTMLElement | undefined): Part[] {
  const own = [...names.all(document, 'article.title'), ...names.all(document, 'article.body')];
  const introduction = dialog ? names.all(dialog, 'comment.editor') : [];
  return [...own, ...introduction].flatMap(({ element }) => partOf(element) ?? []).filter(isShown);
}

/** The page of the article with its bar of buttons, or the dialog that comes after it. */
function find(path: readonly EventTarget[]): Found | undefined {
  if (!location.pathname.startsWith('/article/')) return undefined;
  const elements = elementsOf(path);
  const dialog = elements.find((element) => element.matches(dialogSelector));
  // A dialog of another kind, such as a conversation, publishes no article.
  if (dialog && !dialog.querySelector(names.of('post.submit', 'account.author', 'post.box')))
    return undefined;
  const parts = partsIn(dialog);
  if (parts.length === 0) return undefined;
  const editables = parts.map(({ editable }) => editable);
  const bar = names.all(document, 'article.next').map(({ element }) => element);
  const boundary = dialog ?? commonAncestor([...editables, ...bar.slice(0, 1)]);
  if (!boundary || !elements.includes(boundary)) return undefined;
  return { surface: 'article', boundary, parts, rank: bar.length > 0 ? 'name' : 'structure' };
}

function submitButtons(boundary: HTMLElement): Match[] {
  if (!boundary.matches(dialogSelector)) return [];
  const named = names.all(boundary, 'post.submit');
  if (named.length > 0) return named;
  const introduction = names.all(boundary, 'comment.editor')[0]?.element;
  const foot = footButton(boundary, introduction);
  return ranked(foot && { element: foot, rank: 'structure' }, labelledButton(boundary));
}

/** The author of the dialog; before it, whoever the page's own chooser names. */
function identity(boundary: HTMLElement): Identity | undefined {
  return identityFrom([authorOf(boundary).name]);
}

/** An article: title and body in a page of its own, then a dialog that publishes it. */
export const linkedinArticle: ComposerKind = {
  name: 'article',
  find,
  submitButtons,
  stepButtons: (boundary) => (boundary.matches(dialogSelector) ? [] : names.all(boundary, 'article.next')),
  sendsOnKey: () => false,
  identity,
  around(boundary) {
    const { audience } = authorOf(boundary);
    return audience ? { audience } : {};
  },
  previews: (boundary) => previewsIn(boundary, names.of('post.preview')),
  busy: (boundary) => allWithin(boundary, names.of('busy')).length > 0,
};
