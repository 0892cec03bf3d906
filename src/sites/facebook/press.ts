import type { Act } from '../../model/draft.ts';
import { actNamed, actOf, saysJoin } from '../act-labels.ts';
import { buttonSelector } from '../buttons.ts';
import { around, dialogSelector, elementsOf, isDisabled, nearest } from '../dom.ts';
import { pressAlong } from '../presses.ts';
import { facebookSelectors as names } from '../selectors.ts';
import type { FoundPress } from '../site.ts';
import { concerned } from './answered.ts';
import { looksMain } from './publish-buttons.ts';

const menu = '[role="menu"]';
const page = 'main, [role="main"], body';
const controls = `${buttonSelector}, [role="menuitem"], a[href]`;

/** The post or comment that was pressed in last: the menus and dialogs that it opens lie elsewhere in the page. */
let lastPressedIn: WeakRef<HTMLElement> | undefined;

/** The post or comment whose menu or dialog is open. */
function opener(): HTMLElement | undefined {
  const expanded = document.querySelector('[aria-haspopup][aria-expanded="true"]');
  const open = expanded && names.nearest(expanded, 'comment.article');
  if (open) return open;
  const last = lastPressedIn?.deref();
  return last?.isConnected ? last : undefined;
}

/** Whether a control shares a post at once, with or without words. Asked at every key, so without any layout. */
export function sharesNow(control: HTMLElement): boolean {
  if (names.rank(control, 'press.share')) return true;
  const labels = [control.textContent ?? '', control.getAttribute('aria-label') ?? ''];
  return labels.some((label) => actNamed(label.split(' (')[0] ?? '') === 'share');
}

/** What is said of the opened article to the rules. */
export function aboutOpener(): Pick<FoundPress, 'replyTo'> {
  const article = opener();
  return article ? concerned(article) : {};
}

/** The card of somebody without a role of its own: the smallest element around that also has a name. */
function cardAround(control: HTMLElement): HTMLElement | undefined {
  for (const candidate of around(control)) {
    if (candidate.matches(page)) return undefined;
    const named = [...candidate.querySelectorAll<HTMLElement>(names.of('press.name'))];
    if (named.some((name) => !control.contains(name) && name.innerText.trim() !== '')) return candidate;
  }
  return undefined;
}

/** On the page of friend requests the main button of a card accepts, whatever it is called. */
function isAccepting(control: HTMLElement): boolean {
  return (
    location.pathname.startsWith('/friends') &&
    !location.pathname.startsWith('/friends/suggestions') &&
    !nearest(control, `${dialogSelector}, [role="banner"]`) &&
    looksMain(control) &&
    (names.nearest(control, 'press.card') ?? cardAround(control)) !== undefined
  );
}

function actByPlace(control: HTMLElement): Act | undefined {
  if (isAccepting(control)) return 'accept';
  return location.pathname.startsWith('/groups/') && saysJoin(control) ? 'join-group' : undefined;
}

/** The press that is no post: in an open menu or dialog it concerns what that was opened from. */
export function facebookPress(path: readonly EventTarget[]): FoundPress | undefined {
  const elements = elementsOf(path);
  const article = elements.find((element) => element.matches(names.of('comment.article')));
  if (article) lastPressedIn = new WeakRef(article);
  const control = elements.find((element) => element.matches(controls));
  if (!control || isDisabled(control)) return undefined;

  const apart = nearest(control, `${menu}, ${dialogSelector}`);
  if (apart && !article) {
    const act = sharesNow(control) ? 'share' : actOf(control);
    if (act === 'share' || act === 'delete-comment' || act === 'hide-comment')
      return { act, control, ...aboutOpener() };
  }
  const found = pressAlong(
    path,
    names,
    [
      { part: 'press.add-friend', act: 'add-friend' },
      { part: 'press.accept', act: 'accept' },
      { part: 'press.follow', act: 'follow' },
      { part: 'press.like', act: 'like' },
      { part: 'press.join-group', act: 'join-group' },
      { part: 'press.share', act: 'share' },
    ],
    cardAround,
  );
  // The other button of a request takes it off the list; what it says there concerns no comment.
  if (found?.act === 'delete-comment' && !article) return undefined;
  const otherwise = found ? undefined : actByPlace(control);
  return otherwise ? pressAlong(path, names, [], cardAround, otherwise) : found;
}
