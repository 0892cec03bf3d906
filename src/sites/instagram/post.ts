import { headButton, labelledButton, ranked } from '../buttons.ts';
import {
  allWithin,
  dialogSelector,
  elementsOf,
  isVisible,
  mediaInputIn,
  nearest,
  previewsIn,
} from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { lexical } from '../editors/lexical.ts';
import { saysNext } from '../labels.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Identity, Match, Part } from '../site.ts';

const handlePattern = /^[a-z0-9._]{1,30}$/;

export function captionsIn(dialog: HTMLElement): Part[] {
  const creating = dialog.querySelector(names.of('post.location')) !== null;
  const editables = allWithin(dialog, `${lexical.selector}, textarea`).filter(
    // A comment's textarea lies in a form; the older caption (before 2025) does not.
    (editable) =>
      isVisible(editable) && (creating || !(editable.matches('textarea') && editable.closest('form'))),
  );
  return editables.slice(0, 1).flatMap((editable) => partOf(editable) ?? []);
}

function find(path: readonly EventTarget[]): Found | undefined {
  const boundary = elementsOf(path).find((element) => element.matches(dialogSelector));
  if (!boundary) return undefined;
  const parts = captionsIn(boundary);
  if (parts.length === 0) return undefined;
  const rank = boundary.querySelector(names.of('post.location')) ? 'name' : 'structure';
  return { surface: 'post', boundary, parts, rank };
}

/** The steps before the caption: files are chosen in the dialog, or dropped on it, before there is anything to write in. */
export function takesFiles(path: readonly EventTarget[]): boolean {
  const input = mediaInputIn(path);
  if (input && !input.multiple) return false;
  if (/^\/(?:direct|accounts)\//.test(location.pathname)) return false;
  if (input && (!input.isConnected || location.pathname.startsWith('/create'))) return true;
  const dialog = elementsOf(path).find((element) => element.matches(dialogSelector));
  return dialog?.querySelector(names.of('post.files')) !== null && dialog !== undefined;
}

export function previews(boundary: HTMLElement): Element[] {
  return previewsIn(boundary, names.of('post.preview'));
}

function submitButtons(boundary: HTMLElement): Match[] {
  const [part] = captionsIn(boundary);
  const head = part && headButton(boundary, part.editable);
  return ranked(head && { element: head, rank: 'structure' }, labelledButton(boundary)).filter(
    ({ element }) => !saysNext(element),
  );
}

/** The handle beside the caption: a word that a picture in the dialog is named after, in whatever language. */
function handleBeside(boundary: HTMLElement): string | undefined {
  const alts = allWithin(boundary, 'img[alt]').map((picture) => picture.getAttribute('alt') ?? '');
  const words = alts.flatMap((alt) => alt.match(/[a-z0-9._]{1,30}/g) ?? []);
  const shown = new Set(
    allWithin(boundary, 'span, a, div')
      .filter((element) => element.childElementCount === 0)
      .map((element) => element.textContent?.trim() ?? ''),
  );
  return words.find((word) => shown.has(word));
}

function identity(boundary: HTMLElement): Identity | undefined {
  const beside = handleBeside(boundary);
  if (beside) return { names: [beside], rank: 'structure' };
  const link = allWithin(document, names.of('account.link')).find((candidate) => {
    const handle = candidate.getAttribute('href')?.replaceAll('/', '') ?? '';
    return (
      !nearest(candidate, `article, main, ${dialogSelector}`) &&
      handlePattern.test(handle) &&
      candidate.querySelector('img')?.alt.includes(handle)
    );
  });
  const handle = link?.getAttribute('href')?.replaceAll('/', '');
  return handle ? { names: [handle], rank: 'structure' } : undefined;
}

/** Instagram: one dialog of several steps; the last holds the caption, with its button in the header. */
export const instagramPost: ComposerKind = {
  name: 'post',
  find,
  submitButtons,
  // No key is known to publish a caption; Ctrl+Enter is held in case one does.
  sendsOnKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  identity,
  previews,
  busy: (boundary) => boundary.querySelector(names.of('busy')) !== null,
};
