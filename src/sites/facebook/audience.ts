import { buttonSelector } from '../buttons.ts';
import { allWithin } from '../dom.ts';
import { facebookSelectors as names } from '../selectors.ts';
import type { Around } from '../site.ts';
import { actsAsPage } from './identity.ts';

const words = (element: Element) =>
  (element instanceof HTMLElement ? element.innerText : '').replace(/\s+/g, ' ').trim();
const isPublic = /\bpublic\b/i;

/** The button between the writer's picture and the text says who will see it. */
function audienceButton(boundary: HTMLElement, editable: HTMLElement): string | undefined {
  const [named] = names.all(boundary, 'post.audience');
  if (named && words(named.element) !== '') return words(named.element);
  const picture = boundary.querySelector(names.of('account.picture'));
  const button = allWithin(boundary, buttonSelector).find(
    (candidate) =>
      picture &&
      picture.compareDocumentPosition(candidate) & Node.DOCUMENT_POSITION_FOLLOWING &&
      candidate.compareDocumentPosition(editable) & Node.DOCUMENT_POSITION_FOLLOWING &&
      /\p{L}/u.test(words(candidate)),
  );
  return button && words(button);
}

/** In a group: its name, and whether everybody can read it, as far as the dialog or its text field says so. */
function groupAudience(boundary: HTMLElement, editable: HTMLElement): string | undefined {
  if (!location.pathname.startsWith('/groups/')) return undefined;
  const [heading] = allWithin(document, 'h1').map(words).filter(Boolean);
  const says = `${editable.getAttribute('aria-placeholder') ?? ''} ${words(boundary).slice(0, 400)}`;
  const group = heading ?? '';
  const visibility = isPublic.test(says) ? 'public group' : 'group';
  return group ? `${group} (${visibility})` : visibility;
}

/**
 * Who will see what is written in a dialog: the group it goes to, or the chosen audience. A Page has no choice: all it
 * says is public, so nothing is said of it.
 */
export function audienceIn(boundary: HTMLElement, editable: HTMLElement | undefined): Around {
  if (!editable) return {};
  const chosen = actsAsPage() ? undefined : audienceButton(boundary, editable);
  const audience = groupAudience(boundary, editable) ?? chosen;
  return audience ? { audience: audience.slice(0, 120) } : {};
}
