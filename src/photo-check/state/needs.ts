import type { Finding } from '../../model/finding.ts';
import { holds } from '../../model/finding.ts';
import { facesShown } from './facts.ts';
import type { Item } from './item.ts';
import { isDecided } from './listed.ts';
import type { LookState } from './look-state.ts';

/** What the person still has to do before the files can be handed on. */
export type Need = 'account' | 'people' | 'groups' | 'children' | 'questions';

const used = ({ items }: LookState) => items.filter(({ history }) => !history.now.leftOut);
const mayShowFaces = (item: Item) => item.kind === 'video' || facesShown(item) !== 0;

/** Faces could be found in anything that is handed on, or nobody could say. */
export function showsFaces(state: LookState): boolean {
  return used(state).some((item) => item.faces !== 'waiting' && (facesShown(item) ?? 1) > 0);
}

/** Whether the person is to say which class, club or event is shown. */
export function asksGroups(state: LookState): boolean {
  const { account, groups } = state;
  const covered = used(state).some(({ history }) => history.now.areas.length > 0);
  return (
    account === 'official' && groups !== undefined && groups.length > 0 && (showsFaces(state) || covered)
  );
}

/** A question that the list of the groups' children answers by itself, once it has been gone through. */
function answeredByGroups({ settle }: Finding): boolean {
  return settle?.by === 'answer' && settle.choices.some(({ id }) => id === 'allowed');
}

/** The questions that the policy puts, and those answered already. */
export function questionsOf(state: LookState): Finding[] {
  if (state.account === 'unknown') return [];
  const byGroups = asksGroups(state);
  return state.asked.filter((finding) => !(byGroups && answeredByGroups(finding)));
}

/** What the policy says beside its questions. */
export function remarksOf({ result }: LookState): Finding[] {
  const seen = new Set<string>();
  return (result?.findings ?? []).filter(({ settle, message }) => {
    if (settle?.by === 'answer' || seen.has(message)) return false;
    seen.add(message);
    return true;
  });
}

/** Whether a person has to see the files before they are handed on. */
export function needsPerson(state: LookState): boolean {
  const { items, result, account, checkedKey } = state;
  if (items.some(({ problem, faces, tells }) => problem || faces === 'failed' || tells.details || tells.name))
    return true;
  if (questionsOf(state).length > 0 || asksGroups(state)) return true;
  if (account === 'unknown' && showsFaces(state)) return true;
  if (result?.findings.some(({ severity }) => holds(severity))) return true;
  return checkedKey !== undefined && result === undefined && showsFaces(state);
}

/** What is still open, in the order in which it stands on the page. */
export function openNeeds(state: LookState): Need[] {
  const { account, chosenGroups, noPupils, children, childAnswers, items } = state;
  const needs: Need[] = [];
  const pictures = used(state);
  if (pictures.length === 0) return needs;
  if (account === 'unknown' && pictures.some(mayShowFaces)) needs.push('account');
  if (pictures.some(({ faces, problem, people }) => faces === 'failed' && !problem && !people))
    needs.push('people');
  if (asksGroups(state) && !noPupils) {
    if (chosenGroups.length === 0) needs.push('groups');
    else if (!children?.every(({ id }) => isDecided(childAnswers[id], items))) needs.push('children');
  }
  if (questionsOf(state).some(({ rule }) => state.answers[rule] === undefined)) needs.push('questions');
  return needs;
}
