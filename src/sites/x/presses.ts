import type { Act } from '../../model/draft.ts';
import { actNamed, saysJoin } from '../act-labels.ts';
import { allWithin, elementsOf, isDisabled, nearest } from '../dom.ts';
import { pressAlong } from '../presses.ts';
import { xSelectors as names } from '../selectors.ts';
import type { FoundPress } from '../site.ts';
import { recipientOf } from './recipient.ts';
import { authorOf, concerned } from './surroundings.ts';

const community = /^\/i\/communities\/\d+/;
const handle = /@\w+/;
const longest = 600;

/** What is done to a post. X lets nobody take down somebody else's: a post that is deleted is one's own. */
const toPosts: ReadonlySet<Act> = new Set(['like', 'repost', 'share', 'hide-comment']);
const toPeople: ReadonlySet<Act> = new Set(['follow', 'follow-back', 'message']);

/** The post a control belongs to. A menu is drawn far away from it, but the button that opened it says so (2026-10). */
function postOf(control: HTMLElement): HTMLElement | undefined {
  const inMenu = nearest(control, '[role="menu"]') !== undefined;
  const starts = inMenu ? allWithin(document, names.of('press.opener')) : [control];
  return starts.map((start) => nearest(start, names.of('post.parent'))).find((post) => post !== undefined);
}

/** Of somebody met in a post, only the name and the handle: what the post says is no word about them. */
function authorAsPerson(post: Element): FoundPress['to'] {
  const about = authorOf(post);
  const name = about.replace(handle, '').trim();
  const profile = handle.exec(about)?.[0].slice(1);
  return { kind: 'unknown', ...(name && { name }), ...(about && { about }), ...(profile && { profile }) };
}

/** A community is named at the top of its page. */
function communityHere(control: HTMLElement): FoundPress['to'] {
  const page = nearest(control, 'main, [role="main"]') ?? document.body;
  const name = allWithin(page, 'h2, h1')
    .map((heading) => heading.innerText.trim())
    .find((words) => words !== '');
  return { kind: 'unknown', ...(name && { name }), about: page.innerText.slice(0, longest) };
}

function follows(control: HTMLElement, act: Act): Act {
  const card = names.nearest(control, 'press.card') ?? nearest(control, 'main, [role="main"]');
  const isBack = act === 'follow' && card?.querySelector(names.of('press.followsYou'));
  return isBack ? 'follow-back' : act;
}

/** A press that only its words tell: in a menu with the handle among them, or on the page of a community. */
function byWords(path: readonly EventTarget[]): FoundPress | undefined {
  const control = elementsOf(path).find((element) => element.matches('button, [role="menuitem"]'));
  if (!control || isDisabled(control)) return undefined;
  if (control.matches('[role="menuitem"]')) {
    const act = actNamed((control.textContent ?? '').replace(handle, ''));
    return act && { act, control };
  }
  return community.test(location.pathname) && saysJoin(control) ? { act: 'join-group', control } : undefined;
}

/** The press along a path on X, with the post or the person it is about. */
export function pressOnX(path: readonly EventTarget[]): FoundPress | undefined {
  const found =
    pressAlong(path, names, [
      { part: 'press.follow', act: 'follow' },
      { part: 'press.like', act: 'like' },
      { part: 'press.repost', act: 'repost' },
      { part: 'press.message', act: 'message' },
    ]) ?? byWords(path);
  if (!found || found.act === 'delete-comment') return undefined;
  const { control } = found;
  const act = follows(control, found.act);
  const post = postOf(control);
  if (toPosts.has(act)) return { act, control, ...(post && { replyTo: concerned(post) }) };
  if (post && toPeople.has(act)) return { act, control, to: authorAsPerson(post) };
  if (act === 'join-group') return { act, control, to: communityHere(control) };
  return { ...found, act, ...(found.to ? {} : recipientOf(control)) };
}
