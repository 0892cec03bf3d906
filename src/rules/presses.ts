import type { Act, Draft, Recipient } from '../model/draft.ts';
import type { Example, Look } from './rule.ts';

const ties: ReadonlySet<Act> = new Set(['follow', 'follow-back', 'accept', 'add-friend', 'connect']);

/** The post or comment that a press is about: what is liked, shared or taken down. */
export function concernedText({ replyTo, text, surface }: Draft): string {
  return (replyTo?.text ?? (surface === 'press' ? text : '')).trim();
}

/** A press that ties two accounts, or one of which nobody said what it does and that is about no post. */
export function tiesAccounts(draft: Draft): boolean {
  if (draft.surface !== 'press') return false;
  return draft.act === undefined ? concernedText(draft) === '' : ties.has(draft.act);
}

/** A press of one of these kinds, or of an unknown kind that is about a post. */
export function concerns(draft: Draft, ...acts: Act[]): boolean {
  if (draft.surface !== 'press') return false;
  return draft.act === undefined ? concernedText(draft) !== '' : acts.includes(draft.act);
}

/** Whether the person on the other side is bound to the writer in a way that was declared and that the policy allows. */
export function tieIsDeclared({ other, switches, draft }: Look): boolean {
  const { tie, told } = other;
  if (!tie || !switches.tiesAllowed.includes(tie)) return false;
  return told || draft.to?.declared === tie;
}

/** An example of a press about somebody of whom the page shows these words. */
export function pressOn(
  about: string,
  act?: Act,
  more: Partial<Exclude<Example, string>> & { name?: string; kind?: Recipient['kind'] } = {},
): Example {
  const { name, kind = 'unknown', ...rest } = more;
  return {
    text: '',
    surface: 'press',
    ...(act ? { act } : {}),
    to: { kind, about, ...(name === undefined ? {} : { name }) },
    ...rest,
  };
}

/** An example of a press about a post or comment with these words. */
export function pressAt(
  text: string,
  act?: Act,
  more: Partial<Exclude<Example, string>> & { author?: string } = {},
): Example {
  const { author, ...rest } = more;
  return {
    text: '',
    surface: 'press',
    ...(act ? { act } : {}),
    replyTo: { text, ...(author === undefined ? {} : { author }) },
    ...rest,
  };
}
