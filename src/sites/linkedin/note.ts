import { buttonsFor, footButton, labelledButton, ranked } from '../buttons.ts';
import { dialogSelector, elementsOf, nearest } from '../dom.ts';
import { textarea } from '../editors/textarea.ts';
import { personNear } from '../person.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { Around, ComposerKind, Found, Match } from '../site.ts';
import { identityFrom } from './identity.ts';

function fieldIn(boundary: HTMLElement): HTMLElement | undefined {
  return boundary.querySelector<HTMLElement>(names.of('note.editor')) ?? undefined;
}

function find(path: readonly EventTarget[]): Found | undefined {
  const [start] = elementsOf(path);
  const boundary = start && nearest(start, dialogSelector);
  const field = boundary && fieldIn(boundary);
  if (!boundary || !field) return undefined;
  const rank = names.rank(field, 'note.editor') ?? 'structure';
  return { surface: 'message', boundary, parts: [{ editable: field, engine: textarea }], rank };
}

/** Who is invited stands in bold in the dialog, else over the profile behind it; their headline is told there alone. */
function around(boundary: HTMLElement): Around {
  const invited = boundary.querySelector<HTMLElement>(names.of('note.person'))?.innerText.trim();
  const shown = personNear(boundary, names.of('profile.name'));
  const about = shown && (!invited || shown.name === invited) ? shown.about : undefined;
  const name = invited ?? shown?.name;
  return { to: { kind: 'unknown', ...(name && { name }), ...(about && { about }) } };
}

/** The note that may go with an invitation to connect. */
export const linkedinNote: ComposerKind = {
  name: 'connection note',
  find,
  submitButtons(boundary) {
    const field = fieldIn(boundary);
    const foot = footButton(boundary, field);
    const others = field && !foot ? buttonsFor(boundary, field) : [];
    return ranked(
      foot && { element: foot, rank: 'structure' },
      ...others.map((element): Match => ({ element, rank: 'structure' })),
      labelledButton(boundary),
    );
  },
  sendsOnKey: () => false,
  identity: () => identityFrom([]),
  around,
  previews: () => [],
};
