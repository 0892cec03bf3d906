import { allWithin } from '../dom.ts';
import { xSelectors as names } from '../selectors.ts';
import type { Identity } from '../site.ts';

const avatarPrefix = 'UserAvatar-Container-';
const handlePattern = /^[\w.]{1,60}$/;
/** What X calls a picture of nobody, while it does not know yet (2026-10). */
const nobody = 'unknown';

function valid(handle: string | undefined): string | undefined {
  return handle && handle !== nobody && handlePattern.test(handle) ? handle : undefined;
}

function handleOf(avatar: Element | null | undefined): string | undefined {
  return valid(avatar?.getAttribute('data-testid')?.slice(avatarPrefix.length));
}

/**
 * The avatar nearest before the text. Others in the same dialog are of those who are answered, quoted or suggested.
 */
function besideText(boundary: HTMLElement): string | undefined {
  const first = boundary.querySelector('[contenteditable="true"], textarea, input[type="text"]');
  if (!first) return undefined;
  const before = allWithin(boundary, names.of('account.avatar')).filter(
    (avatar) =>
      avatar.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !avatar.closest(names.of('account.notOwn')),
  );
  return handleOf(before.at(-1));
}

/** The handle of who is signed in, as each part of the page says it that says it at all. */
function toldByPage(): (string | undefined)[] {
  const switchers = allWithin(document, names.of('account.switcher')).map(
    (part) =>
      handleOf(part.querySelector(names.of('account.avatar'))) ??
      valid(/@([\w.]+)/.exec(part.textContent ?? '')?.[1]),
  );
  const links = allWithin(document, names.of('account.link')).map((link) =>
    valid(link.getAttribute('href')?.replace(/^\//, '')),
  );
  return [...switchers, ...links];
}

function agreed(told: readonly (string | undefined)[]): Identity | undefined {
  const handles = told.filter((handle) => handle !== undefined);
  const [name, ...others] = new Map(handles.map((handle) => [handle.toLowerCase(), `@${handle}`])).values();
  if (!name) return undefined;
  return { names: [name, ...others], rank: 'name', ...(others.length > 0 && { unsure: true }) };
}

/** Who is signed in, apart from any composer. */
export function signedIn(): Identity | undefined {
  return agreed(toldByPage());
}

/**
 * Who writes in a composer of X's: by the picture beside its text and by the side bar. Where these disagree (a post for
 * another account in X Pro, a switch of accounts that has not come through) nobody can tell who will publish. The cookie
 * `twid` holds a number that stands nowhere on the page, so it can neither confirm a handle nor contradict one.
 */
export function identity(boundary: HTMLElement): Identity | undefined {
  return agreed([besideText(boundary), ...toldByPage()]);
}
