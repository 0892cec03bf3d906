import type { ListState } from '../model/messages.ts';
import type { SettingFrom, Status } from '../model/own-page-messages.ts';
import { worsenedWords } from '../pages/health-words.ts';
import { siteWords } from '../pages/site-words.ts';
import { say, type WordKey } from '../warnings/words.ts';

const listWords = {
  none: 'popup_status_list_none',
  waiting: 'popup_status_list_waiting',
  fresh: 'popup_status_list_fresh',
  'too-old': 'popup_status_list_too_old',
  expired: 'popup_status_list_expired',
  failed: 'popup_status_list_failed',
} as const satisfies Record<ListState['state'], WordKey>;

const fromWords = {
  address: 'popup_status_list_address',
  'this-device': 'popup_status_list_this_device',
} as const;

const joined = (names: string[]) => (names.length > 0 ? names.join(', ') : say('popup_status_nothing'));

function listLines(list: ListState): string[] {
  const lines = [say('popup_status_list', { state: say(listWords[list.state]) })];
  if (list.issued !== undefined) {
    lines.push(say(fromWords[list.from ?? 'address']));
    if (list.sealed !== undefined)
      lines.push(say(list.sealed ? 'popup_status_list_sealed' : 'popup_status_list_plain'));
    lines.push(say('popup_status_list_children', { count: String(list.children) }));
    lines.push(say('popup_status_list_issued', { issued: list.issued }));
  }
  if (list.age !== undefined) lines.push(say('popup_status_list_age', { hours: String(list.age) }));
  if (list.problem !== undefined) lines.push(say('popup_status_list_problem', { problem: list.problem }));
  return lines;
}

const tableWords = {
  policy: 'sites_from_policy',
  own: 'sites_from_own',
  default: 'sites_from_default',
} as const;

function tableLines({ from, rows, isLastGood, faults }: Status['selectors']): string[] {
  const refused = isLastGood ? 'sites_refused_last_good' : 'sites_refused_bundled';
  const own = rows.map(({ site, part, seen }) =>
    [site, part, ...(seen === undefined ? [] : [seen])].join(' '),
  );
  return [
    say(tableWords[from]),
    ...(own.length > 0 ? [`${say('sites_rows')}: ${own.join(', ')}`] : []),
    ...(faults.length > 0 ? [say(refused), ...faults] : []),
  ];
}

function policyFrom(from: string): string {
  if (from === 'bundled') return say('popup_status_policy_bundled');
  return from === 'own' ? say('popup_status_policy_own') : say('popup_status_policy_address', { from });
}

/** The status block, one fact a line, for IT to read or paste. */
export function statusText(status: Status): string {
  const set = (...sources: SettingFrom[]) =>
    joined(status.settings.filter(({ from }) => sources.includes(from)).map(({ name }) => name));
  return [
    say('popup_status_version', { version: status.version }),
    say('popup_status_policy', { id: status.policy.id, version: status.policy.version }),
    policyFrom(status.policy.from),
    ...listLines(status.list),
    ...(status.managedIsKnown ? [] : [say('popup_status_policy_awaited')]),
    say('popup_status_from_policy', { names: set('policy', 'policy-and-own') }),
    say('popup_status_from_own', { names: set('own', 'policy-and-own') }),
    say('popup_status_from_default', { names: set('default') }),
    ...status.refused.map(({ name, problem }) => say('popup_status_refused', { name, problem })),
    ...status.problems.map((problem) => say('popup_status_problem', { problem })),
    ...tableLines(status.selectors),
    ...status.worsened.map(worsenedWords),
    say('popup_status_disabled', { sites: joined(status.disabledSites.map(siteWords)) }),
    say('popup_status_settled', { count: String(status.corrections) }),
  ].join('\n');
}
