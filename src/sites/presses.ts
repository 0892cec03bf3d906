import type { Act } from '../model/draft.ts';
import { actOf } from './act-labels.ts';
import { elementsOf, isDisabled, nearest } from './dom.ts';
import type { SelectorBook } from './selectors.ts';
import type { FoundPress } from './site.ts';

const buttons = 'button, [role="button"], a[href], [role="menuitem"]';
const longest = 600;

/** The parts of a page that say whom or what a press is about. */
type PressPart = 'press.card' | 'press.name' | 'press.post';

/** On a profile, the button that begins something stands apart from the name and the bio. */
const onProfiles = new Set<Act>(['follow', 'follow-back', 'add-friend', 'connect', 'message']);
const page = 'main, [role="main"]';

/** The acts that concern a post; any other is about a person or a group. */
const aboutPosts = new Set<Act>(['like', 'repost', 'share', 'approve-tag', 'delete-comment', 'hide-comment']);

function wordsOf(element: Element | null | undefined): string {
  return (element instanceof HTMLElement ? element.innerText : '').trim().slice(0, longest);
}

/** First parts of paths that only say what kind of page the next one is. */
const kindsOfPages = new Set(['in', 'company', 'school', 'showcase', 'groups', 'pages', 'people', 'p']);

/** The path of somebody's page on this site, as short as it still tells them from others. */
export function profileAt(address: URL): string | undefined {
  const [first = '', second] = address.pathname.split('/').filter(Boolean);
  if (first === 'profile.php') {
    const id = address.searchParams.get('id');
    return id === null ? undefined : `${first}?id=${id}`;
  }
  const path = kindsOfPages.has(first) ? second && `${first}/${second}` : first;
  return path || undefined;
}

/** The page of the somebody a card is about: where their name leads, or on their own page that page. */
function profileOf(card: HTMLElement, named: readonly HTMLElement[]): string | undefined {
  if (card.matches(page)) return profileAt(new URL(location.href));
  const [link] = named.flatMap((shown) => shown.closest('a[href]') ?? shown.querySelector('a[href]') ?? []);
  const href = link?.getAttribute('href') ?? '';
  if (!URL.canParse(href, location.href)) return undefined;
  const address = new URL(href, location.href);
  return address.host === location.host ? profileAt(address) : undefined;
}

/** Finds the card around a control on a site whose cards have no roles. */
type CardAround = (control: HTMLElement) => HTMLElement | undefined;

/** Whom or what a control is about: what the smallest card around it shows. */
function aboutWhat<Part extends string>(
  act: Act,
  control: HTMLElement,
  names: SelectorBook<Part | PressPart>,
  cardAround: CardAround | undefined,
): Pick<FoundPress, 'to' | 'replyTo'> {
  const card =
    names.nearest(control, 'press.card') ??
    cardAround?.(control) ??
    (onProfiles.has(act) ? nearest(control, page) : undefined);
  if (!card) return {};
  const named = names.all(card, 'press.name').map(({ element }) => element);
  const name = named
    .map(wordsOf)
    .find((words) => words !== '')
    ?.split('\n')[0]
    ?.trim();
  if (aboutPosts.has(act)) {
    const [post] = names.all(card, 'press.post');
    const text = wordsOf(post?.element);
    return { replyTo: { ...(text && { text }), ...(name && { author: name }) } };
  }
  const about = wordsOf(card).replace(wordsOf(control), ' ').trim();
  const profile = profileOf(card, named);
  return {
    to: { kind: 'unknown', ...(name && { name }), ...(about && { about }), ...(profile && { profile }) },
  };
}

/**
 * The press along a path, by the names in a site's table, else by the words on the button in any language known, else
 * the act that is known `otherwise`.
 */
export function pressAlong<Part extends string>(
  path: readonly EventTarget[],
  names: SelectorBook<Part | PressPart>,
  acts: readonly { part: NoInfer<Part>; act: Act }[],
  cardAround?: CardAround,
  otherwise?: Act,
): FoundPress | undefined {
  const control = elementsOf(path).find((element) => element.matches(buttons));
  if (!control || isDisabled(control)) return undefined;
  const act = acts.find(({ part }) => names.rank(control, part))?.act ?? actOf(control) ?? otherwise;
  return act && { act, control, ...aboutWhat(act, control, names, cardAround) };
}
