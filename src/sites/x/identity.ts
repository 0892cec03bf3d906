import { allWithin } from '../dom.ts';
import { xSelectors as names } from '../selectors.ts';
import type { Identity } from '../site.ts';

const avatarPrefix = 'UserAvatar-Container-';

/** The avatar nearest before the editor: in a reply, the post above it shows somebody else's. */
function avatarBeside(boundary: HTMLElement): HTMLElement | undefined {
  const first = boundary.querySelector('[contenteditable="true"], textarea');
  if (!first) return undefined;
  const before = allWithin(boundary, names.of('account.avatar')).filter(
    (avatar) => avatar.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1);
}

/** Who writes in a composer of X's: by the picture beside it, else by the one in the side bar. */
export function identity(boundary: HTMLElement): Identity | undefined {
  const avatar =
    avatarBeside(boundary) ??
    document.querySelector(names.of('account.switcher'))?.querySelector(names.of('account.avatar'));
  const handle =
    avatar?.getAttribute('data-testid')?.slice(avatarPrefix.length) ??
    document.querySelector(names.of('account.link'))?.getAttribute('href')?.replace(/^\//, '');
  return handle ? { names: [`@${handle}`], rank: 'name' } : undefined;
}
