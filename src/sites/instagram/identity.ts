import { allWithin, dialogSelector, nearest } from '../dom.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { Identity } from '../site.ts';

const handlePattern = /^[a-z0-9._]{1,30}$/;
/** Single words in addresses that are places on the site, and nobody's handle. */
const places = /^(?:explore|direct|accounts|reels?|stories|p|tv|create|about|legal|threads|web|challenge)$/;

/** The handle that a link to somebody's profile leads to. */
export function handleIn(link: Element): string | undefined {
  const [, handle = ''] = /^\/([^/?#]+)\/?$/.exec(link.getAttribute('href') ?? '') ?? [];
  return handlePattern.test(handle) && !places.test(handle) ? handle : undefined;
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

const inNavigation = 'nav, [role="navigation"]';

/**
 * The handles of links to a profile that bear its owner's picture, in the navigation or outside what others wrote. Of
 * somebody a conversation or story is with, the handle is shown in words as well; one's own there is not.
 */
function handlesInNavigation(): string[] {
  const links = allWithin(document, names.of('account.link', 'account.name')).filter(
    (link) => !nearest(link, `article, main, ${dialogSelector}`),
  );
  const inWords = new Set(
    links
      .map((link) => handleIn(link))
      .filter((handle) => links.some((link) => link.textContent?.trim() === handle)),
  );
  const handles = links.flatMap((link) => {
    const handle = handleIn(link);
    if (!handle || !link.querySelector('img')?.alt.includes(handle)) return [];
    return inWords.has(handle) && !nearest(link, inNavigation) ? [] : [handle];
  });
  return [...new Set(handles)];
}

function identityOf(handles: readonly string[]): Identity | undefined {
  if (handles.length === 0) return undefined;
  return { names: [...handles], rank: 'structure', ...(handles.length > 1 && { unsure: true }) };
}

/** Who is signed in, by the link to their own profile. */
export function signedIn(): Identity | undefined {
  return identityOf(handlesInNavigation());
}

/**
 * Who writes in a dialog of the site's: the handle beside the caption. Nobody writes as somebody else than who is signed
 * in here, so a navigation that names another is out of date, or the dialog is: then nobody can tell.
 */
export function identity(boundary: HTMLElement): Identity | undefined {
  const beside = handleBeside(boundary);
  return identityOf([...new Set([...(beside ? [beside] : []), ...handlesInNavigation()])]);
}
