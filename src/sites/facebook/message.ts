import { allWithin, dialogSelector, elementsOf, nearest } from '../dom.ts';
import { lexical } from '../editors/lexical.ts';
import { isPlainEnter } from '../keys.ts';
import { facebookSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Rank } from '../site.ts';
import { isComment, suggesting } from './comment.ts';
import { signedIn } from './identity.ts';
import { isFloating, isMessenger, modalWithoutEditor, ownGround } from './places.ts';
import { publishButtons } from './publish-buttons.ts';
import { sendIcons } from './send-icon.ts';

const headings = 'h1, h2, h3, h4, [role="heading"]';

/** The small window of a chat over another page, or the whole conversation on Messenger's own pages. */
function conversationOf(editable: HTMLElement): HTMLElement | undefined {
  let last: HTMLElement | undefined;
  for (const ground of ownGround(editable)) {
    last = ground;
    if (isFloating(ground) || ground.querySelector(names.of('message.list'))) return ground;
  }
  return isMessenger() ? (last?.parentElement ?? undefined) : undefined;
}

function messageRank(editable: HTMLElement): Rank | undefined {
  if (nearest(editable, '[aria-modal="true"], dialog') || isComment(editable)) return undefined;
  if (isMessenger()) return 'structure';
  if (editable.matches(names.of('message.label'))) return 'label';
  if (location.hostname === 'business.facebook.com' && !/inbox|messag/i.test(location.pathname))
    return undefined;
  if (modalWithoutEditor()) return undefined;
  const conversation = conversationOf(editable);
  const dialog = nearest(editable, dialogSelector);
  return conversation && !(dialog && publishButtons(dialog, editable).length > 0) ? 'structure' : undefined;
}

/** The row of the text with what stands beside it: as much as has nothing of the conversation in it. */
function boundaryOf(editable: HTMLElement): HTMLElement {
  let row = editable.parentElement ?? editable;
  for (const ground of ownGround(editable)) {
    if (ground.querySelector(`${names.of('message.list')}, ${headings}`)) break;
    if (isFloating(ground) || ground.matches(dialogSelector)) break;
    row = ground;
  }
  return row;
}

function find(path: readonly EventTarget[]): Found | undefined {
  for (const element of elementsOf(path)) {
    const editable = element.matches(lexical.selector)
      ? element
      : element.querySelector<HTMLElement>(lexical.selector);
    if (!editable) continue;
    const rank = messageRank(editable);
    if (!rank) return undefined;
    const boundary = boundaryOf(editable);
    if (!path.includes(boundary)) return undefined;
    return { surface: 'message', boundary, parts: [{ editable, engine: lexical }], rank };
  }
  return undefined;
}

/** Whom the conversation is with: its heading, else the first link in its window. */
function nameIn(boundary: HTMLElement): string | undefined {
  const editable = boundary.querySelector<HTMLElement>(lexical.selector);
  const window = (editable && conversationOf(editable)) ?? boundary.parentElement ?? boundary;
  for (const selector of [headings, 'a[href]'])
    for (const element of allWithin(window, selector)) {
      const [name = ''] = element.innerText.trim().split('\n');
      if (/\p{L}/u.test(name)) return name;
    }
  return undefined;
}

/** Messenger: its own site, its page on Facebook, and the small windows over other pages. Enter sends. */
export const facebookMessage: ComposerKind = {
  name: 'message',
  find,
  // The aeroplane has no words; without a text the thumb is in its place.
  submitButtons: sendIcons,
  sendsByKeyAlone: true,
  sendsOnKey: isPlainEnter,
  suggesting,
  identity: () => signedIn(),
  around(boundary) {
    const name = nameIn(boundary);
    return { to: { kind: 'unknown', ...(name && { name }) } };
  },
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
