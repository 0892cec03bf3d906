import { headButton, labelledButton, ranked } from './buttons.ts';
import {
  allWithin,
  dialogSelector,
  elementsOf,
  isVisible,
  mediaInputIn,
  nearest,
  previewsIn,
} from './dom.ts';
import { partOf } from './editors/engines.ts';
import { lexical } from './editors/lexical.ts';
import { asksForDescription, saysAccessibility, saysNext } from './labels.ts';
import type { AltText, Composer, Identity, Match, Part, Site } from './site.ts';

// The one name in the create dialog that is not translated (seen 2026-09).
const locationSelector = 'input[name="creation-location-input"]';
const handlePattern = /^[a-z0-9._]{1,30}$/;

function captionsIn(dialog: HTMLElement): Part[] {
  const creating = dialog.querySelector(locationSelector) !== null;
  const editables = allWithin(dialog, `${lexical.selector}, textarea`).filter(
    // A comment's textarea lies in a form; the older caption (before 2025) does not.
    (editable) =>
      isVisible(editable) && (creating || !(editable.matches('textarea') && editable.closest('form'))),
  );
  return editables.slice(0, 1).flatMap((editable) => partOf(editable) ?? []);
}

function composer(path: readonly EventTarget[]): Composer | undefined {
  const boundary = elementsOf(path).find((element) => element.matches(dialogSelector));
  if (!boundary) return undefined;
  const parts = captionsIn(boundary);
  if (parts.length === 0) return undefined;
  const rank = boundary.querySelector(locationSelector) ? 'name' : 'structure';
  return { site: 'instagram', surface: 'post', boundary, parts, rank };
}

const manyFiles = 'input[type="file"][multiple]';

/** The steps before the caption: files are chosen in the dialog, or dropped on it, before there is anything to write in. */
function takesFiles(path: readonly EventTarget[]): boolean {
  const input = mediaInputIn(path);
  if (input && !input.multiple) return false;
  if (/^\/(?:direct|accounts)\//.test(location.pathname)) return false;
  if (input && (!input.isConnected || location.pathname.startsWith('/create'))) return true;
  const dialog = elementsOf(path).find((element) => element.matches(dialogSelector));
  return dialog?.querySelector(manyFiles) !== null && dialog !== undefined;
}

function previews(boundary: HTMLElement): Element[] {
  return previewsIn(boundary, 'img[src^="blob:"], img[src^="data:"], video, [style*="blob:"]');
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
  const link = allWithin(document, 'a[href^="/"]:has(img[alt])').find((candidate) => {
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

/** The fields for descriptions, one for each picture: by what they are called, else by their number. */
function altFields(dialog: HTMLElement): HTMLElement[] {
  const fields = allWithin(dialog, 'input[type="text"], textarea').filter(
    (field) =>
      !field.matches(locationSelector) && !captionsIn(dialog).some(({ editable }) => editable === field),
  );
  const called = fields.filter(asksForDescription);
  return called.length > 0 ? called : fields.length === previews(dialog).length ? fields : [];
}

const altText: AltText = {
  field(path) {
    const [element] = elementsOf(path);
    const dialog = element && nearest(element, dialogSelector);
    if (!element || !dialog?.querySelector(locationSelector)) return undefined;
    const picture = altFields(dialog).indexOf(element);
    return picture < 0 ? undefined : { element, picture };
  },
  way: (boundary) =>
    allWithin(boundary, 'summary, [role="button"], button').find((control) => saysAccessibility(control)),
};

/** Instagram: one dialog of several steps; the last holds the caption, with its button in the header. */
export const instagram: Site = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  composer,
  submitButtons,
  // No key is known to publish a caption; Ctrl+Enter is held in case one does.
  sendsOnKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  identity,
  takesFiles,
  altText,
  previews,
  busy: (boundary) => boundary.querySelector('[role="progressbar"], [aria-busy="true"]') !== null,
};
