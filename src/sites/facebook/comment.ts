import { buttonSelector } from '../buttons.ts';
import { allWithin, dialogSelector, elementsOf, isVisible, nearest } from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { isPlainEnter } from '../keys.ts';
import { facebookSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Match, Rank } from '../site.ts';
import { answered } from './answered.ts';
import { commentIdentity } from './identity.ts';
import { isFloating, ownGround } from './places.ts';
import { publishButtons } from './publish-buttons.ts';
import { sendIcons } from './send-icon.ts';

/** The ground of an editor up to the button with an id of its own (seen 2026-05), if it has one. */
function groundWithSubmit(editable: HTMLElement): HTMLElement | undefined {
  const submits = names.all(document, 'comment.submit');
  if (submits.length === 0) return undefined;
  for (const ground of ownGround(editable)) {
    if (submits.some(({ element }) => ground.contains(element))) return ground;
    if (isFloating(ground)) break;
  }
  return undefined;
}

/** In a dialog that shows a post, below it and its comments, and with nothing beneath that would publish a post. */
function isUnderPost(editable: HTMLElement): boolean {
  const dialog = nearest(editable, dialogSelector);
  const [article] = dialog ? names.all(dialog, 'comment.article') : [];
  if (!dialog || !article) return false;
  const after = article.element.compareDocumentPosition(editable) & Node.DOCUMENT_POSITION_FOLLOWING;
  return after !== 0 && publishButtons(dialog, editable).length === 0;
}

/** How an editor is known as that of a comment: by the send button's id, by its place, or by its label. */
function commentRank(editable: HTMLElement): Rank | undefined {
  if (groundWithSubmit(editable)) return 'name';
  if (editable.closest(names.of('comment.article')) || isUnderPost(editable)) return 'structure';
  return editable.matches(names.of('comment.label')) ? 'label' : undefined;
}

/** Whether an editor is one of a comment, an answer or an edited comment. */
export function isComment(editable: HTMLElement): boolean {
  return commentRank(editable) !== undefined;
}

/** The form around a comment, else the smallest element that also holds its send button, else one with any button. */
function boundaryOf(editable: HTMLElement): HTMLElement {
  const known = editable.closest<HTMLElement>('form') ?? groundWithSubmit(editable);
  if (known) return known;
  for (const ground of ownGround(editable)) if (ground.querySelector(buttonSelector)) return ground;
  return editable.parentElement ?? editable;
}

function find(path: readonly EventTarget[]): Found | undefined {
  for (const element of elementsOf(path)) {
    if (element.matches(names.of('comment.article'))) return undefined;
    const editable = element.matches(lexical.selector)
      ? element
      : element.querySelector<HTMLElement>(lexical.selector);
    const rank = editable ? commentRank(editable) : undefined;
    if (!rank && (element === editable || element.matches(`${dialogSelector}, main, [role="main"]`)))
      return undefined;
    if (!editable || !rank) continue;
    const boundary = boundaryOf(editable);
    if (!path.includes(boundary)) return undefined;
    return { surface: 'comment', boundary, parts: [{ editable, engine: lexical }], rank };
  }
  return undefined;
}

function submitButtons(boundary: HTMLElement): Match[] {
  const named = names.all(boundary, 'comment.submit').flatMap(({ element, rank }) => {
    const button = element.matches(buttonSelector)
      ? element
      : element.querySelector<HTMLElement>(buttonSelector);
    return button ? [{ element: button, rank }] : [];
  });
  return named.length > 0 ? named : sendIcons(boundary);
}

/** Comments, answers and comments edited in place. Enter sends; the site clears the text before others see it (2026-08). */
export const facebookComment: ComposerKind = {
  name: 'comment',
  find,
  submitButtons,
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  suggesting,
  identity: commentIdentity,
  around: (boundary) => answered(boundary),
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};

/** Enter chooses somebody to mention while the editor says that an entry of its list is active. */
export function suggesting({ parts }: Pick<Found, 'parts'>): boolean {
  return parts.some(({ editable }) => {
    const active = editable.getAttribute('aria-activedescendant');
    const option = active ? document.getElementById(active) : null;
    return option?.matches('[role="option"]') === true && isVisible(option);
  });
}
