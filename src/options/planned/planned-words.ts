import type { Account } from '../../model/draft.ts';
import type { ClauseAddress, Verdict } from '../../model/finding.ts';
import { dayWords, timeWords } from '../../pages/dates.ts';
import { siteWords } from '../../pages/site-words.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import type { CheckedText } from './checked-rows.ts';
import type { ColumnUse } from './column-uses.ts';
import type { Outcome, Selection, Unchecked } from './outcomes.ts';
import type { PlannedRow, Remark } from './planned-rows.ts';

const uses = {
  text: 'planned_column_text',
  hashtags: 'planned_column_hashtags',
  link: 'planned_column_link',
  site: 'planned_column_site',
  account: 'planned_column_account',
  date: 'planned_column_date',
  time: 'planned_column_time',
  picture: 'planned_column_picture',
  alt: 'planned_column_alt',
  ignored: 'planned_column_ignored',
} as const satisfies Record<ColumnUse, WordKey>;

export const wordOfUse = (use: ColumnUse): string => say(uses[use]);

const verdicts = {
  block: 'card_severity_block',
  confirm: 'card_severity_confirm',
  warn: 'card_severity_warn',
  remind: 'card_severity_remind',
  clear: 'planned_clear',
} as const satisfies Record<Verdict, WordKey>;

export const verdictWord = (verdict: Verdict): string => say(verdicts[verdict]);

const reasons = {
  'above-headings': 'planned_left_above_headings',
  headings: 'planned_left_headings',
  'headings-again': 'planned_left_headings_again',
  empty: 'planned_left_empty',
  'no-text': 'planned_left_no_text',
  'too-many-cells': 'planned_left_too_many_cells',
  failed: 'planned_left_failed',
  stopped: 'planned_left_stopped',
} as const satisfies Record<Unchecked, WordKey>;

/** Why a row was not checked. */
export const reasonWords = (reason: Unchecked): string => say(reasons[reason]);

const selectionKeys = {
  all: 'planned_show_all',
  held: 'planned_show_held',
  noted: 'planned_show_noted',
  clear: 'planned_show_clear',
  unchecked: 'planned_show_unchecked',
} as const satisfies Record<Selection, WordKey>;

export const selectionWord = (selection: Selection): string => say(selectionKeys[selection]);

const accounts = {
  official: 'planned_account_official',
  personal: 'planned_account_personal',
  unknown: 'planned_account_unknown',
} as const satisfies Record<Account, WordKey>;

export const accountWords = (account: Account): string => say(accounts[account]);

const lists = new Intl.ListFormat('en-GB', { type: 'unit' });

/** Where a text is to go, and as whom: "X, Facebook, the school’s account". */
export function whereWords({ sites, account }: CheckedText): string {
  return lists.format([...sites.map(siteWords), accountWords(account)]);
}

/** When a post is planned, as far as its row says so. */
export function plannedWords({ planned: { day, time } }: PlannedRow): string {
  if (day === undefined) return '';
  return time === undefined ? dayWords(day) : timeWords(`${day}T${time}`);
}

/** The pictures of a row as it names or describes them. */
export function pictureWords({ texts }: PlannedRow): string {
  const pictures = texts[0]?.drafts[0]?.attachments ?? [];
  const said = pictures.flatMap(({ name, alt }) => [name, alt].filter((words) => words !== undefined));
  return [...new Set(said)].join(' · ');
}

export function clauseName({ policy, ref }: ClauseAddress): string {
  return policy === 'no-photo-list' ? say('hold_clause_list') : say('hold_clause', { ref });
}

const remarkKeys = {
  site: 'planned_remark_site',
  time: 'planned_remark_time',
} as const satisfies Record<Remark['about'], WordKey>;

/** What has to be said of a row beside what was found in it. */
export function remarksOf({ row, checked, unchecked }: Outcome): string[] {
  const guessed = checked?.texts.find(({ accountKnown }) => !accountKnown);
  return [
    ...(unchecked ? [reasonWords(unchecked)] : []),
    ...row.remarks.map(({ about, said }) => say(remarkKeys[about], { said })),
    ...(guessed
      ? [
          say('planned_remark_account', {
            said: row.accountNames.join(', '),
            account: accountWords(guessed.account),
          }),
        ]
      : []),
  ];
}
