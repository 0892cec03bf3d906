import { allWithin } from '../dom.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { Identity } from '../site.ts';

const pageAdmin = /^\/(?:company|school|showcase)\/[^/]+\/admin(?:\/|$)/;

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function altOf(element: Element | null | undefined): string {
  return (element?.getAttribute('alt') ?? '').trim();
}

/** The member who is signed in, by the picture in the navigation. */
export function member(): string | undefined {
  return altOf(document.querySelector(names.of('account.photo'))) || undefined;
}

/** Whether the address says that one acts as a Page here: on its admin pages, and in an article begun in its name. */
function actsAsPage(): boolean {
  return (
    pageAdmin.test(location.pathname) ||
    /[?&]author=urn(?::|%3A)li(?::|%3A)fsd_company/i.test(location.search)
  );
}

/** The Page whose admin pages these are. */
function page(): string | undefined {
  if (!pageAdmin.test(location.pathname)) return undefined;
  const [title] = names.all(document, 'account.page');
  return textOf(title?.element) || undefined;
}

/**
 * Who is writing, by the names that stand beside the composer, else by the address, else by who is signed in. Beside a
 * composer it is said as whom one writes, so a Page there does not contradict the member in the navigation: members
 * act as their Pages here. Two names beside one composer contradict each other, and then nobody can tell.
 */
export function identityFrom(beside: readonly (string | undefined)[]): Identity | undefined {
  const said = new Set(beside.flatMap((name) => name?.trim() || []));
  if (said.size > 0) return { names: [...said], rank: 'name', ...(said.size > 1 && { unsure: true }) };
  const name = actsAsPage() ? page() : member();
  return name === undefined ? undefined : { names: [name], rank: 'name' };
}

/** The names that pictures in an element bear, as far as they are those of somebody who may be writing here. */
export function writersPictured(element: ParentNode): string[] {
  const known = [member(), page()];
  return allWithin(element, 'img[alt]')
    .map(altOf)
    .filter((alt) => known.includes(alt));
}

const asWhom = /\bas (.{2,60}?)(?:…|\.\.\.)?$/i;

/** The name in a hint such as "Comment as Oakfield Primary School…"; in other languages, a name that is known here. */
export function nameInHint(hint: string, known: readonly string[]): string | undefined {
  return asWhom.exec(hint)?.[1]?.trim() ?? known.find((name) => hint.includes(name));
}

/** All names that are known on this page of those who may be writing. */
export function knownWriters(): string[] {
  return [member(), page()].filter((name) => name !== undefined);
}
