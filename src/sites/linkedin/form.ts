import { buttonsFor, footButton, labelledButton, ranked } from '../buttons.ts';
import { allWithin, dialogSelector, elementsOf, isVisible, nearest } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { paragraphs } from '../editors/paragraphs.ts';
import { saysCancel, saysNext } from '../labels.ts';
import { personNear } from '../person.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { Around, ComposerKind, Found, Match, Part } from '../site.ts';
import { identityFrom } from './identity.ts';

const editing = /^\/in\/[^/]+\/(?:edit|add-edit|overlay)\//;
const recommending = /\/recommendation\/(?:write|edit)\b/;
const onProfile = /^\/in\//;

function partsIn(boundary: HTMLElement): Part[] {
  return allWithin(boundary, names.of('form.field'))
    .filter((editable) => isVisible(editable) && !nearest(editable, names.of('message.form', 'comment.box')))
    .map((editable) => partOf(editable) ?? { editable, engine: paragraphs });
}

/** The dialog of a form, else the form or the page that stands for one. */
function boundaryOf(elements: readonly HTMLElement[]): HTMLElement | undefined {
  const dialog = elements.find((element) => element.matches(dialogSelector));
  if (dialog || !editing.test(location.pathname)) return dialog;
  return (
    elements.find((element) => element.matches('form')) ?? elements.find((element) => element.matches('main'))
  );
}

function findIn(path: readonly EventTarget[], surface: 'profile' | 'recommendation'): Found | undefined {
  const { pathname } = location;
  if (!onProfile.test(pathname)) return undefined;
  if (recommending.test(pathname) !== (surface === 'recommendation')) return undefined;
  const boundary = boundaryOf(elementsOf(path));
  if (!boundary || boundary.querySelector(names.of('post.submit', 'note.editor'))) return undefined;
  // On a profile, some forms are opened without an address of their own; those have a field for longer texts.
  if (!editing.test(pathname) && !boundary.querySelector('textarea')) return undefined;
  const parts = partsIn(boundary);
  return parts.length > 0 ? { surface, boundary, parts, rank: 'structure' } : undefined;
}

function mainButtons(boundary: HTMLElement): Match[] {
  const named = names.all(boundary, 'form.submit').filter(({ element }) => isVisible(element));
  const field = partsIn(boundary).at(-1)?.editable;
  const foot = footButton(boundary, field);
  const others = field && !foot && named.length === 0 ? buttonsFor(boundary, field) : [];
  const placed = [...(foot ? [foot] : []), ...others].map(
    (element): Match => ({ element, rank: 'structure' }),
  );
  return ranked(...named, ...placed, labelledButton(boundary)).filter(({ element }) => !saysCancel(element));
}

/** Who is recommended: named in the form, else over the profile behind it. */
function recommended(boundary: HTMLElement): Around {
  const lockup = boundary.querySelector<HTMLElement>(names.of('form.person'));
  const [name = ''] = (lockup?.innerText ?? '').trim().split('\n');
  const shown = personNear(boundary, names.of('profile.name'));
  const about =
    lockup && name
      ? personNear(partsIn(boundary)[0]?.editable ?? boundary, names.of('form.person'))?.about
      : shown?.about;
  const who = name || shown?.name;
  return { to: { kind: 'unknown', ...(who && { name: who }), ...(about && { about }) } };
}

const shared = {
  submitButtons: (boundary: HTMLElement) => mainButtons(boundary).filter(({ element }) => !saysNext(element)),
  stepButtons: (boundary: HTMLElement) => mainButtons(boundary).filter(({ element }) => saysNext(element)),
  sendsOnKey: () => false,
  identity: () => identityFrom([]),
  previews: () => [],
} satisfies Partial<ComposerKind>;

/** A recommendation, which others read as a reference. */
export const linkedinRecommendation: ComposerKind = {
  ...shared,
  name: 'recommendation',
  find: (path) => findIn(path, 'recommendation'),
  around: recommended,
};

/** One's own profile: the headline, the summary, the description of a post held. */
export const linkedinProfile: ComposerKind = {
  ...shared,
  name: 'profile',
  find: (path) => findIn(path, 'profile'),
};
