import { ranked, wordButtons } from '../buttons.ts';
import { allWithin, around, dialogSelector, elementsOf, isVisible } from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { textarea } from '../editors/textarea.ts';
import { saysSave } from '../labels.ts';
import type { ComposerKind, Found, Match, Part } from '../site.ts';
import { signedIn } from './identity.ts';
import { publishButtons } from './publish-buttons.ts';

const borders = `${dialogSelector}, main, [role="main"], body`;
const elsewhere =
  /^\/(?:$|messages|stories|story|reels?|watch|marketplace|groups|events|gaming|friends|notifications|settings|help|bookmarks|saved|memories|search|photo|permalink|latest|ads|home)/;

/** Whether the page may be somebody's profile: those have names of their own or `profile.php`. */
function isProfile(): boolean {
  return location.hostname !== 'business.facebook.com' && !elsewhere.test(location.pathname);
}

function partsIn(scope: HTMLElement): Part[] {
  return allWithin(scope, textarea.selector)
    .filter(isVisible)
    .map((editable) => ({ editable, engine: textarea }));
}

function saveButton(scope: HTMLElement): HTMLElement | undefined {
  return wordButtons(scope).findLast(saysSave);
}

/** The smallest element that also holds what saves the text. Words alone tell a profile's field from others elsewhere. */
function boundaryOf(field: HTMLElement): HTMLElement | undefined {
  for (const candidate of around(field)) {
    if (candidate === field) continue;
    if (candidate.querySelector(lexical.selector)) return undefined;
    if (saveButton(candidate) || (isProfile() && publishButtons(candidate, field).length > 0))
      return candidate;
    if (candidate.matches(borders)) return undefined;
  }
  return undefined;
}

function find(path: readonly EventTarget[]): Found | undefined {
  for (const element of elementsOf(path)) {
    const [field] = element.matches(textarea.selector)
      ? [element]
      : partsIn(element).map((part) => part.editable);
    if (!field) continue;
    const boundary = boundaryOf(field);
    if (!boundary || !path.includes(boundary)) return undefined;
    return { surface: 'profile', boundary, parts: partsIn(boundary), rank: 'structure' };
  }
  return undefined;
}

function submitButtons(boundary: HTMLElement): Match[] {
  const save = saveButton(boundary);
  const [field] = partsIn(boundary);
  return ranked(...publishButtons(boundary, field?.editable), save && { element: save, rank: 'label' });
}

/** What a profile says of its owner: a plain text field, in "Edit profile" or in the page itself. */
export const facebookProfile: ComposerKind = {
  name: 'profile',
  find,
  submitButtons,
  sendsOnKey: () => false,
  identity: () => signedIn(),
  previews: () => [],
};
