import { footButton, labelledButton, ranked } from '../buttons.ts';
import { allWithin, around, dialogSelector, elementsOf, mediaInputIn, nearest, previewsIn } from '../dom.ts';
import { quill } from '../editors/quill.ts';
import { isControlEnter } from '../keys.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Identity, Match, Part } from '../site.ts';

/** What also has a Quill editor, and is no post. */
const elsewhere = () => names.of('comment.box', 'message.form');

function partsIn(boundary: HTMLElement): Part[] {
  return allWithin(boundary, quill.selector)
    .filter((editable) => !nearest(editable, elsewhere()))
    .map((editable) => ({ editable, engine: quill }));
}

/** The dialog of the composer; outside one, the smallest element that also holds its button. */
function boundaryOf(start: HTMLElement): HTMLElement | undefined {
  const dialog = nearest(start, dialogSelector);
  if (dialog) return dialog;
  for (const candidate of around(start))
    if (candidate.querySelector(names.of('post.submit'))) return candidate;
  return names.nearest(start, 'post.box') ?? start.parentElement ?? undefined;
}

function find(path: readonly EventTarget[]): Found | undefined {
  const start = elementsOf(path).find((element) =>
    element.matches(`${quill.selector}, ${names.of('post.submit', 'post.box')}, ${dialogSelector}`),
  );
  if (!start || nearest(start, elsewhere())) return undefined;
  const boundary = boundaryOf(start);
  const parts = boundary ? partsIn(boundary) : [];
  if (!boundary || parts.length === 0) return undefined;
  const rank = boundary.querySelector(names.of('post.submit', 'account.author')) ? 'name' : 'structure';
  return { surface: 'post', boundary, parts, rank };
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

function identity(boundary: HTMLElement): Identity | undefined {
  const author = boundary.querySelector<HTMLElement>(names.of('account.author'));
  const [name] = (author?.innerText ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (name) return { names: [name], rank: 'name' };
  const photo = document.querySelector(names.of('account.photo'))?.getAttribute('alt')?.trim();
  return photo ? { names: [photo], rank: 'name' } : undefined;
}

/** LinkedIn: the share composer, in the page or in the open shadow root of `#interop-outlet`. */
export const linkedinPost: ComposerKind = {
  name: 'post',
  find,
  submitButtons,
  // Whether Ctrl+Enter posts is not certain (2026-08): it is held in case it does.
  sendsOnKey: isControlEnter,
  identity,
  previews: (boundary) => previewsIn(boundary, names.of('post.preview')),
  busy: (boundary) => boundary.querySelector(names.of('busy')) !== null,
};
