import { allWithin, dialogSelector, nearest } from '../dom.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { Identity } from '../site.ts';

const handlePattern = /^[a-z0-9._]{1,30}$/;

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

/** Who is signed in, by the link to their own profile. */
export function signedIn(): Identity | undefined {
  const link = allWithin(document, names.of('account.link')).find((candidate) => {
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

/** Who writes in the create dialog: the handle beside the caption, else who is signed in. */
export function identity(boundary: HTMLElement): Identity | undefined {
  const beside = handleBeside(boundary);
  return beside ? { names: [beside], rank: 'structure' } : signedIn();
}
