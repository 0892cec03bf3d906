import { footButton, headButton, labelledButton, ranked } from '../buttons.ts';
import { allWithin, dialogSelector, elementsOf, isVisible } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { lexical } from '../editors/lexical.ts';
import { paragraphs } from '../editors/paragraphs.ts';
import { isControlEnter, isPlainEnter } from '../keys.ts';
import { saysCancel } from '../labels.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Match, Part } from '../site.ts';
import { identity } from './identity.ts';

const fields = `${lexical.selector}, textarea, ${paragraphs.selector}`;

function partIn(dialog: HTMLElement): Part | undefined {
  const editable = allWithin(dialog, fields).find(isVisible);
  return editable && (partOf(editable) ?? { editable, engine: paragraphs });
}

function actionIn(dialog: HTMLElement): HTMLElement | undefined {
  const field = partIn(dialog)?.editable;
  const found = field && (headButton(dialog, field) ?? footButton(dialog, field));
  return found && !saysCancel(found) ? found : undefined;
}

function find(path: readonly EventTarget[]): Found | undefined {
  if (!location.pathname.startsWith('/direct/')) return undefined;
  const boundary = elementsOf(path).find((element) => element.matches(dialogSelector));
  if (!boundary || boundary.querySelector(names.of('post.location')) || !actionIn(boundary)) return undefined;
  const part = partIn(boundary);
  return part && { surface: 'post', boundary, parts: [part], rank: 'structure' };
}

function submitButtons(boundary: HTMLElement): Match[] {
  const action = actionIn(boundary);
  return ranked(action && { element: action, rank: 'structure' }, labelledButton(boundary));
}

/** The note of a few words over one's picture in the inbox, which all followers see for a day. */
export const instagramNote: ComposerKind = {
  name: 'note',
  find,
  submitButtons,
  // A field of one line; whether Enter shares it is not known, so it is held in case it does.
  sendsOnKey: (event) => isPlainEnter(event) || isControlEnter(event),
  identity,
  previews: () => [],
};
