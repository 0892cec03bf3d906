import { footButton, labelledButton, ranked } from '../buttons.ts';
import { allWithin, around, dialogSelector, elementsOf, mediaInputIn, nearest, previewsIn } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { prosemirror } from '../editors/prosemirror.ts';
import { quill } from '../editors/quill.ts';
import { isControlEnter } from '../keys.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { Around, ComposerKind, Found, Identity, Match, Part } from '../site.ts';
import { authorOf } from './author.ts';
import { identityFrom } from './identity.ts';

const longest = 2_000;
/** Quill in all sources so far (2026-10); the comments have gone over to the other one already. */
const editors = `${quill.selector}, ${prosemirror.selector}`;

/** What also has such an editor, and is no post. */
const elsewhere = () => names.of('comment.box', 'message.form');

function partsIn(boundary: HTMLElement): Part[] {
  return allWithin(boundary, editors)
    .filter((editable) => !nearest(editable, elsewhere()))
    .flatMap((editable) => partOf(editable) ?? []);
}

/** The dialog of the composer; outside one, the smallest element that also holds its button. */
function boundaryOf(start: HTMLElement): HTMLElement | undefined {
  const dialog = nearest(start, dialogSelector);
  if (dialog) return dialog;
  for (const candidate of around(start))
    if (candidate.querySelector(names.of('post.submit'))) return candidate;
  return names.nearest(start, 'post.box') ?? start.parentElement ?? undefined;
}

/** Somebody else's post that goes out under these words: a card below the text. */
function sharedIn(boundary: HTMLElement): HTMLElement | undefined {
  return allWithin(boundary, names.of('repost.card')).find(
    (card) => !card.querySelector(editors) && !nearest(card, editors) && card.innerText.trim() !== '',
  );
}

function find(path: readonly EventTarget[]): Found | undefined {
  const start = elementsOf(path).find((element) =>
    element.matches(`${editors}, ${names.of('post.submit', 'post.box')}, ${dialogSelector}`),
  );
  if (!start || nearest(start, elsewhere())) return undefined;
  const boundary = boundaryOf(start);
  const parts = boundary ? partsIn(boundary) : [];
  if (!boundary || parts.length === 0) return undefined;
  const rank = boundary.querySelector(names.of('post.submit', 'account.author')) ? 'name' : 'structure';
  return { surface: sharedIn(boundary) ? 'repost' : 'post', boundary, parts, rank };
}

/** The media editor is a dialog of its own; its input kept its name from February to October 2026. */
export function takesFiles(path: readonly EventTarget[]): boolean {
  const [first] = elementsOf(path);
  if (first && !first.isConnected) return mediaInputIn(path)?.multiple ?? false;
  return (
    first?.matches(names.of('post.fileInput')) === true ||
    elementsOf(path).some(
      (element) =>
        element.matches(dialogSelector) && element.querySelector(names.of('post.fileInput')) !== null,
    )
  );
}

function submitButtons(boundary: HTMLElement): Match[] {
  const named = names.all(boundary, 'post.submit');
  if (named.length > 0) return named;
  const foot = footButton(boundary, partsIn(boundary)[0]?.editable);
  return ranked(foot && { element: foot, rank: 'structure' }, labelledButton(boundary));
}

/** The name over the text; a picture beside it that bears another known name contradicts it. */
function identity(boundary: HTMLElement): Identity | undefined {
  const { name, pictured } = authorOf(boundary);
  return identityFrom([name, ...(name ? pictured : [])]);
}

function aboutDraft(boundary: HTMLElement): Around {
  const { audience } = authorOf(boundary);
  const card = sharedIn(boundary);
  const [author] = (card?.querySelector<HTMLElement>(names.of('comment.author'))?.innerText ?? '')
    .trim()
    .split('\n');
  const text = card?.innerText.trim().slice(0, longest);
  return {
    ...(audience && { audience }),
    ...(text && { replyTo: { text, ...(author && { author }) } }),
  };
}

/** LinkedIn: the share composer, in the page or in the open shadow root of `#interop-outlet`. */
export const linkedinPost: ComposerKind = {
  name: 'post',
  find,
  submitButtons,
  // Whether Ctrl+Enter posts is not certain (2026-08): it is held in case it does.
  sendsOnKey: isControlEnter,
  identity,
  around: aboutDraft,
  previews: (boundary) => previewsIn(boundary, names.of('post.preview')),
  busy: (boundary) => boundary.querySelector(names.of('busy')) !== null,
};
