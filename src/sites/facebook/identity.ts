import { buttonSelector } from '../buttons.ts';
import { allWithin } from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { facebookSelectors as names } from '../selectors.ts';
import type { Identity, Rank } from '../site.ts';

/** The word before the name in "Comment as Hannah", in the languages in which the name comes last. */
const asWords = ['as', 'als', 'en tant que', 'como', 'come', 'jako', 'som', 'fel', 'باسم'];
const longestName = 60;

interface Cue {
  name: string;
  rank: Rank;
}

const fold = (name: string) => name.normalize('NFKC').toLocaleLowerCase('en');

/** Whether two names may be one: a first name is part of the whole one. */
function agree(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a.includes(b) || b.includes(a);
}

/** Who it is by cues that all stand at the composer: the first, unless another speaks of somebody else. */
function fromCues(cues: readonly Cue[]): Identity | undefined {
  const [first] = cues;
  if (!first) return undefined;
  const other = cues.find(({ name }) => !agree(first.name, name));
  return other
    ? { names: [first.name, other.name], rank: first.rank, unsure: true }
    : { names: [first.name], rank: first.rank };
}

function asName(words: string): string | undefined {
  const name = words.replace(/(?:…|\.{3})$/u, '').trim();
  return /\p{L}/u.test(name) && name.length <= longestName ? name : undefined;
}

/** Whom "Comment as Hannah" names. */
function nameAfterAs(label: string): string | undefined {
  const spaced = ` ${label.replace(/\s+/g, ' ')}`;
  for (const word of asWords) {
    const at = spaced.toLocaleLowerCase('en').indexOf(` ${word} `);
    if (at >= 0) return asName(spaced.slice(at + word.length + 2));
  }
  return undefined;
}

/** Whom "What's on your mind, Hannah?" asks: in most languages the name comes last, after a comma. */
function nameAsked(hint: string): string | undefined {
  const [question = '', ...rest] = hint.split(/[?？؟]/u);
  const parts = question.split(/[,،，]/u);
  return rest.length > 0 && parts.length > 1 ? asName(parts.at(-1) ?? '') : undefined;
}

function cookie(name: string): string | undefined {
  const entry = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  return entry?.slice(name.length + 1) || undefined;
}

/** Whether the cookies say that a Page acts, and not the person who signed in. */
export function actsAsPage(): boolean {
  const page = cookie('i_user');
  return page !== undefined && page !== cookie('c_user');
}

/** The name beside the link to somebody's own profile, anywhere on the page. */
function nameOnPage(): string | undefined {
  const person = cookie('c_user');
  const own = person && /^\d+$/.test(person) ? `a[href*="profile.php?id=${person}"]` : undefined;
  const links = [...(own ? allWithin(document, own) : []), ...allWithin(document, names.of('account.link'))];
  return links.map((link) => link.innerText.trim().split('\n')[0] ?? '').find((name) => /\p{L}/u.test(name));
}

/**
 * Who is signed in, for a composer that names nobody. While a Page acts, a name elsewhere on the page may be the person's:
 * then nobody can tell.
 */
export function signedIn(): Identity | undefined {
  const name = nameOnPage();
  if (!name) return undefined;
  return { names: [name], rank: 'structure', ...(actsAsPage() && { unsure: true }) };
}

function namesOfPictures(scope: HTMLElement, before: Element | undefined): string[] {
  const aside = `${buttonSelector}, [contenteditable="true"], ${names.of('comment.article')}`;
  return allWithin(scope, names.of('account.picture'))
    .filter(
      (picture) =>
        !scope.contains(picture.closest(aside)) &&
        !(before && before.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING),
    )
    .map((picture) => (picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '').trim())
    .filter((name) => /\p{L}/u.test(name));
}

function hintOf(editable: Element | undefined): string {
  return editable?.getAttribute('aria-placeholder') ?? editable?.getAttribute('aria-label') ?? '';
}

/** The name in a dialog's header, by the picture there, and whom the editor itself speaks to. */
export function headerIdentity(
  boundary: HTMLElement,
  editable: HTMLElement | undefined,
): Identity | undefined {
  const [picture] = namesOfPictures(boundary, editable);
  const hint = nameAsked(hintOf(editable));
  const cues: Cue[] = [
    ...(picture ? [{ name: picture, rank: 'structure' as const }] : []),
    ...(hint ? [{ name: hint, rank: 'label' as const }] : []),
  ];
  return fromCues(cues) ?? signedIn();
}

/** The label of the field names who comments, and the picture beside it too. */
export function commentIdentity(boundary: HTMLElement): Identity | undefined {
  const editable = boundary.querySelector<HTMLElement>(lexical.selector) ?? undefined;
  const label = nameAfterAs(editable?.getAttribute('aria-label') ?? '');
  const [picture] = namesOfPictures(boundary, undefined);
  const cues: Cue[] = [
    ...(label ? [{ name: label, rank: 'label' as const }] : []),
    ...(picture ? [{ name: picture, rank: 'structure' as const }] : []),
  ];
  return fromCues(cues) ?? signedIn();
}
