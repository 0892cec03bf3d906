import type { Draft, Recipient } from '../model/draft.ts';
import { whoIsIt } from '../text/bio/who-is-it.ts';
import { read } from '../text/reading.ts';
import type { Facts, Look, Other } from './rule.ts';

const nobody: Other = {
  kind: 'unknown',
  school: 'none',
  young: false,
  left: false,
  ofTheWriter: false,
  told: false,
  onList: false,
};

const toldOfSelf =
  /\b(?:i'?m|i am) (?:(?:only|just|still|nearly) )?(?:in |a )?(?:(?:year|yr|y) ?(?:1[0-3]|[1-9])\b|sixth ?form|(?:[7-9]|1[0-7])(?=$|[.,!?]| (?:and|btw|lol|so|but|yrs|years old)\b))/i;

/** The other side of a draft: `to`, or else the author of what is answered. */
function otherSide({ to, replyTo, surface }: Draft): Recipient | undefined {
  if (to) return to;
  return replyTo?.author === undefined || surface === 'press'
    ? undefined
    : { kind: 'unknown', about: replyTo.author };
}

function onList({ draft, list }: Facts): boolean {
  const name = draft.to?.name;
  if (draft.surface !== 'press' || !list || name === undefined) return false;
  return list.find(read(name), draft.at).some(({ loose }) => !loose);
}

function whoOf(facts: Facts): Other {
  const { draft, settings } = facts;
  const side = otherSide(draft);
  const day = (draft.at ?? new Date().toISOString()).slice(0, 10);
  const other = side ? { ...whoIsIt(side, day, settings.schoolNames), onList: onList(facts) } : nobody;
  const tells =
    draft.surface !== 'press' && other.kind === 'unknown' && toldOfSelf.test(draft.replyTo?.text ?? '');
  return tells ? { ...other, kind: 'pupil', young: true } : other;
}

/** The draft with what the words beside it tell of whom it goes to, so that every rule knows a pupil or a parent. */
function addressed(draft: Draft, { kind }: Other): Draft {
  const { to, surface } = draft;
  if (surface === 'press' || (to && to.kind !== 'unknown')) return draft;
  if (kind !== 'pupil' && kind !== 'parent') return draft;
  return { ...draft, to: { ...to, kind } };
}

/** What the rules look at: the draft, read once, and who is on its other side. */
export function lookAtDraft(facts: Facts, text = facts.draft.text): Look {
  const other = whoOf(facts);
  return { ...facts, draft: addressed(facts.draft, other), reading: read(text), other };
}
