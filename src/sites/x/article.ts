import { wordButtons } from '../buttons.ts';
import { allWithin, dialogSelector, elementsOf, isVisible, nearest } from '../dom.ts';
import { partOf, richEngines } from '../editors/engines.ts';
import { paragraphs } from '../editors/paragraphs.ts';
import { textarea } from '../editors/textarea.ts';
import { saysPublish } from '../labels.ts';
import { xSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Match, Part } from '../site.ts';
import { isPostText } from './bounds.ts';
import { identity } from './identity.ts';

const address = /^\/compose\/articles\/|^\/i\/articles?\//;
const rich = [...richEngines, paragraphs].map(({ selector }) => selector).join(', ');
const page = 'main, [role="main"], body';

function bodiesIn(boundary: HTMLElement): Part[] {
  const editables = allWithin(boundary, rich).filter(
    (editable) => !isPostText(editable) && !nearest(editable, dialogSelector) && isVisible(editable),
  );
  return editables.map((editable) => partOf(editable) ?? { editable, engine: paragraphs });
}

/** The title is a plain field above the body; the site has given it no name of its own (2026-02). */
function partsOf(boundary: HTMLElement): Part[] {
  const bodies = bodiesIn(boundary);
  const [first] = bodies;
  if (!first) return [];
  const title = allWithin(boundary, names.of('article.title')).findLast(
    (field) =>
      isVisible(field) && first.editable.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  return title ? [{ editable: title, engine: textarea }, ...bodies] : bodies;
}

/** Whatever says that it publishes; in a language nobody knows, everything with words on it above the text. */
function submitButtons(boundary: HTMLElement): Match[] {
  const buttons = wordButtons(boundary).filter((button) => !nearest(button, dialogSelector));
  const labelled = buttons.filter(saysPublish);
  if (labelled.length > 0) return labelled.map((element) => ({ element, rank: 'label' }));
  const top = partsOf(boundary)[0]?.editable.getBoundingClientRect().top ?? 0;
  return buttons
    .filter((button) => button.getBoundingClientRect().bottom <= top)
    .map((element) => ({ element, rank: 'structure' }));
}

function find(path: readonly EventTarget[]): Found | undefined {
  if (!address.test(location.pathname)) return undefined;
  const [start] = elementsOf(path);
  const boundary = start && !nearest(start, dialogSelector) ? nearest(start, page) : undefined;
  const parts = boundary ? partsOf(boundary) : [];
  if (!boundary || parts.length === 0) return undefined;
  const isOn =
    parts.some(({ editable }) => path.includes(editable)) ||
    submitButtons(boundary).some(({ element }) => path.includes(element));
  return isOn ? { surface: 'article', boundary, parts, rank: 'structure' } : undefined;
}

/** Articles: a title, a body, and a button in the header that leads to publishing. */
export const xArticle: ComposerKind = {
  name: 'article',
  find,
  submitButtons,
  sendsOnKey: () => false,
  identity,
  previews: () => [],
};
