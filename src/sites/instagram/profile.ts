import { buttonsFor, footButton, labelledButton, ranked } from '../buttons.ts';
import { allWithin, dialogSelector, elementsOf, isVisible } from '../dom.ts';
import { textarea } from '../editors/textarea.ts';
import type { ComposerKind, Found, Match } from '../site.ts';
import { signedIn } from './identity.ts';

function fieldsIn(boundary: HTMLElement): HTMLElement[] {
  return allWithin(boundary, 'textarea').filter(isVisible);
}

function find(path: readonly EventTarget[]): Found | undefined {
  if (!location.pathname.startsWith('/accounts/edit')) return undefined;
  const elements = elementsOf(path);
  const boundary = ['form', dialogSelector, 'main, [role="main"]']
    .map((selector) => elements.find((element) => element.matches(selector)))
    .find((element) => element !== undefined);
  const parts = boundary ? fieldsIn(boundary).map((editable) => ({ editable, engine: textarea })) : [];
  return boundary && parts.length > 0
    ? { surface: 'profile', boundary, parts, rank: 'structure' }
    : undefined;
}

function submitButtons(boundary: HTMLElement): Match[] {
  const field = fieldsIn(boundary).at(-1);
  if (!field) return [];
  if (boundary.matches('form'))
    return buttonsFor(boundary, field).map((element) => ({ element, rank: 'structure' }));
  const foot = footButton(boundary, field);
  return ranked(foot && { element: foot, rank: 'structure' }, labelledButton(boundary));
}

/** The bio, in the settings of one's own profile. */
export const instagramProfile: ComposerKind = {
  name: 'profile',
  find,
  submitButtons,
  sendsOnKey: () => false,
  identity: signedIn,
  previews: () => [],
};
