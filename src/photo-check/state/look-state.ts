import type { Account, SiteId } from '../../model/draft.ts';
import type { Finding, Result } from '../../model/finding.ts';
import type { ListGroups } from '../../model/own-page-messages.ts';
import type { ToFrame } from '../../model/photo-messages.ts';
import { type Edits, edited, everywhere, redone, undone } from './edits.ts';
import { type Item, newItem } from './item.ts';
import { alsoHidden, type ChildAnswer, type ListedChild, type Mark, nowhereElse } from './listed.ts';

type LookMessage = Extract<ToFrame, { type: 'look' }>;

/** All that the frame knows. It is never kept: it goes with the frame. */
export interface LookState {
  items: readonly Item[];
  site: SiteId;
  account: Account;
  /** The account was not known, and the person is asked. */
  asksAccount: boolean;
  accountName?: string;
  text: string;
  chosen: string;
  /** The area that was focused last, in the chosen file. */
  area?: number;
  comparing: boolean;
  /** A part of the picture that is being chosen to be kept. */
  cropping: boolean;
  /** What the policy says of the pictures; absent where the background did not answer. */
  result: Result | undefined;
  /** The draft that the background was asked about last, and has answered or not. */
  checkedKey?: string;
  /** The policy's questions, those answered among them, so that an answer can be changed. */
  asked: readonly Finding[];
  answers: Readonly<Record<string, string>>;
  /** Absent until the background has said which there are. */
  groups: ListGroups['groups'] | undefined;
  chosenGroups: readonly string[];
  noPupils: boolean;
  children: readonly ListedChild[] | undefined;
  childAnswers: Readonly<Record<string, ChildAnswer>>;
  /** `waiting` is for the policy's last word, before the files are made ready. */
  phase: 'looking' | 'asking' | 'waiting' | 'making';
  /** A person was needed, and the large view stays. */
  large: boolean;
  /** Files whose replacement could not be made. */
  unmade: readonly string[];
}

export type LookAction =
  | { type: 'item'; id: string; change: (item: Item) => Item }
  | { type: 'edit'; id: string; change: (edits: Edits) => Edits; adds?: boolean }
  | { type: 'by-default'; id: string; change: (edits: Edits) => Edits }
  | { type: 'undo' | 'redo'; id: string }
  | { type: 'choose'; id: string }
  | { type: 'area'; area: number | undefined }
  | { type: 'compare'; on: boolean }
  | { type: 'crop'; on: boolean }
  | { type: 'account'; account: Account }
  | { type: 'checked'; key: string; result: Result | undefined }
  | { type: 'answer'; rule: string; choice: string }
  | { type: 'groups'; groups: ListGroups['groups'] }
  | { type: 'choose-groups'; names: readonly string[] }
  | { type: 'no-pupils'; on: boolean }
  | { type: 'children'; children: readonly ListedChild[] }
  | { type: 'child-absent'; id: string; on: boolean }
  | { type: 'hide-child'; id: string; mark: Mark }
  | { type: 'phase'; phase: LookState['phase'] }
  | { type: 'unmade'; ids: readonly string[] };

export function beginLook({ files, site, account, accountName, text }: LookMessage): LookState {
  return {
    items: files.map(({ id, file }) => newItem(id, file)),
    site,
    account,
    asksAccount: account === 'unknown',
    ...(accountName === undefined ? {} : { accountName }),
    text,
    chosen: files[0]?.id ?? '',
    comparing: false,
    cropping: false,
    result: undefined,
    asked: [],
    answers: {},
    groups: undefined,
    chosenGroups: [],
    noPupils: false,
    children: undefined,
    childAnswers: {},
    phase: 'looking',
    large: false,
    unmade: [],
  };
}

function withItem(state: LookState, id: string, change: (item: Item) => Item): LookState {
  return { ...state, items: state.items.map((item) => (item.id === id ? change(item) : item)) };
}

function answerAboutChild(state: LookState, id: string, answer: ChildAnswer | undefined): LookState {
  const { [id]: _before, ...others } = state.childAnswers;
  return { ...state, childAnswers: answer === undefined ? others : { ...others, [id]: answer } };
}

/** One question a rule: those of now, and those that were answered before. */
function askedNow({ asked, answers }: LookState, { findings }: Result): Finding[] {
  const now = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.settle?.by === 'answer' && !now.has(finding.rule)) now.set(finding.rule, finding);
  }
  const kept = asked.filter(({ rule }) => now.has(rule) || answers[rule] !== undefined);
  const fresh = [...now.values()].filter(({ rule }) => !kept.some((one) => one.rule === rule));
  return [...kept.map((one) => now.get(one.rule) ?? one), ...fresh];
}

function withoutArea({ area: _area, ...state }: LookState): LookState {
  return state;
}

/** What comes of a step. Pure: bitmaps and files are only passed on. */
export function lookReducer(state: LookState, action: LookAction): LookState {
  switch (action.type) {
    case 'item':
      return withItem(state, action.id, action.change);
    case 'edit':
      return withItem({ ...state, comparing: false }, action.id, (item) => ({
        ...item,
        history: edited(item.history, action.change(item.history.now)),
        nextId: item.nextId + (action.adds ? 1 : 0),
      }));
    case 'by-default':
      return withItem(state, action.id, (item) => ({
        ...item,
        history: everywhere(item.history, action.change),
      }));
    case 'undo':
    case 'redo': {
      const step = action.type === 'undo' ? undone : redone;
      return withItem(state, action.id, (item) => ({ ...item, history: step(item.history) }));
    }
    case 'choose':
      return withoutArea({ ...state, chosen: action.id, comparing: false, cropping: false });
    case 'area':
      return action.area === undefined ? withoutArea(state) : { ...state, area: action.area };
    case 'compare':
      return { ...state, comparing: action.on };
    case 'crop':
      return { ...state, cropping: action.on, comparing: false };
    case 'account':
      return { ...state, account: action.account };
    case 'checked':
      return {
        ...state,
        checkedKey: action.key,
        result: action.result,
        asked: action.result ? askedNow(state, action.result) : state.asked,
      };
    case 'answer':
      return { ...state, answers: { ...state.answers, [action.rule]: action.choice } };
    case 'groups':
      return { ...state, groups: action.groups };
    case 'choose-groups':
      return { ...state, chosenGroups: action.names, children: undefined, noPupils: false };
    case 'no-pupils':
      return { ...state, noPupils: action.on, chosenGroups: [], children: undefined };
    case 'children':
      return { ...state, children: action.children };
    case 'child-absent': {
      const answer = nowhereElse(state.childAnswers[action.id], action.on, state.items);
      return answerAboutChild(state, action.id, answer);
    }
    case 'hide-child':
      return answerAboutChild(state, action.id, alsoHidden(state.childAnswers[action.id], action.mark));
    case 'phase':
      return {
        ...state,
        phase: action.phase,
        large: state.large || action.phase === 'asking',
        unmade: [],
      };
    case 'unmade':
      return { ...state, unmade: action.ids, chosen: action.ids[0] ?? state.chosen, phase: 'asking' };
    default:
      return action satisfies never;
  }
}
