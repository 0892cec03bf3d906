import { footButton, labelledButton, ranked } from './buttons.ts';
import { allWithin, around, dialogSelector, elementsOf, mediaInputIn, nearest, previewsIn } from './dom.ts';
import { quill } from './editors/quill.ts';
import type { Composer, Identity, Match, Part, Site } from './site.ts';

// The share composer kept its class names from February to October 2026; only its place moved, into a shadow root.
const submitSelector = 'button.share-actions__primary-action';
const boxSelector = '.share-box-v2__modal, .share-creation-state, .share-box';
const elsewhere =
  '.msg-form, .comments-comment-box, .comments-comment-box__form, [data-view-name="comment-box"]';
const mediaInput = '#media-editor-file-selector__file-input';
const authorSelector = '.share-unified-settings-entry-button';

function partsIn(boundary: HTMLElement): Part[] {
  return allWithin(boundary, quill.selector)
    .filter((editable) => !nearest(editable, elsewhere))
    .map((editable) => ({ editable, engine: quill }));
}

/** The dialog of the composer; outside one, the smallest element that also holds its button. */
function boundaryOf(start: HTMLElement): HTMLElement | undefined {
  const dialog = nearest(start, dialogSelector);
  if (dialog) return dialog;
  for (const candidate of around(start)) if (candidate.querySelector(submitSelector)) return candidate;
  return nearest(start, boxSelector) ?? start.parentElement ?? undefined;
}

function composer(path: readonly EventTarget[]): Composer | undefined {
  const start = elementsOf(path).find((element) =>
    element.matches(`${quill.selector}, ${submitSelector}, ${dialogSelector}, ${boxSelector}`),
  );
  if (!start || nearest(start, elsewhere)) return undefined;
  const boundary = boundaryOf(start);
  const parts = boundary ? partsIn(boundary) : [];
  if (!boundary || parts.length === 0) return undefined;
  const rank = boundary.querySelector(`${submitSelector}, ${authorSelector}`) ? 'name' : 'structure';
  return { site: 'linkedin', surface: 'post', boundary, parts, rank };
}

/** The media editor is a dialog of its own; its input kept its name from February to October 2026. */
function takesFiles(path: readonly EventTarget[]): boolean {
  const [first] = elementsOf(path);
  if (first && !first.isConnected) return mediaInputIn(path)?.multiple ?? false;
  return (
    first?.matches(mediaInput) === true ||
    elementsOf(path).some(
      (element) => element.matches(dialogSelector) && element.querySelector(mediaInput) !== null,
    )
  );
}

function submitButtons(boundary: HTMLElement): Match[] {
  const named = allWithin(boundary, submitSelector).map((element): Match => ({ element, rank: 'name' }));
  if (named.length > 0) return named;
  const foot = footButton(boundary, partsIn(boundary)[0]?.editable);
  return ranked(foot && { element: foot, rank: 'structure' }, labelledButton(boundary));
}

function identity(boundary: HTMLElement): Identity | undefined {
  const author = boundary.querySelector<HTMLElement>(authorSelector);
  const [name] = (author?.innerText ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (name) return { names: [name], rank: 'name' };
  const photo = document.querySelector('img.global-nav__me-photo')?.getAttribute('alt')?.trim();
  return photo ? { names: [photo], rank: 'name' } : undefined;
}

/** LinkedIn: the share composer, in the page or in the open shadow root of `#interop-outlet`. */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  composer,
  submitButtons,
  // Whether Ctrl+Enter posts is not certain (2026-08): it is held in case it does.
  sendsOnKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  identity,
  takesFiles,
  previews: (boundary) =>
    previewsIn(boundary, 'img[src^="blob:"], img[src^="data:"], .ivm-view-attr__img--centered, video'),
  busy: (boundary) => boundary.querySelector('[role="progressbar"], [aria-busy="true"]') !== null,
};
