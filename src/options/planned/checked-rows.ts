import type { Account, SiteId } from '../../model/draft.ts';
import { type Finding, stricter, type Verdict } from '../../model/finding.ts';
import type { PlannedChecks, PlannedPost } from '../../model/own-page-messages.ts';
import { corrected } from '../../warnings/corrected.ts';
import { mergeShown, type ShownFinding } from '../../warnings/merge-shown.ts';
import type { PlannedRow, PlannedText } from './planned-rows.ts';

/** What was found in one text of a row, on all the sites that it is planned for. */
export interface CheckedText {
  column: string | undefined;
  /** All that would be published as text; it begins with the caption. */
  text: string;
  sites: SiteId[];
  account: Account;
  accountKnown: boolean;
  findings: ShownFinding[];
  /** The caption with the first fix of each finding in it, where there is any. */
  corrected: string | undefined;
}

/** What was found in a row; a row with a problem could not be checked whole. */
export interface CheckedRow {
  verdict: Verdict;
  texts: CheckedText[];
  problem?: string;
}

/** The posts of a row as the background is asked about them. */
export function postsOf(row: PlannedRow, account: 'official' | 'personal'): PlannedPost[] {
  return row.texts.flatMap(({ drafts }) =>
    drafts.map((draft) => ({
      draft: { ...draft, account: row.account ?? account },
      accountNames: row.accountNames,
    })),
  );
}

/** What is the same on several sites is said once, as strictly as the strictest of them. */
function distinct(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, start, end, message, severity } = finding;
    const name = JSON.stringify([rule, start, end, message]);
    const before = kept.get(name);
    if (!before || stricter(before.severity, severity) !== before.severity) kept.set(name, finding);
  }
  return [...kept.values()];
}

type Answered = Extract<PlannedChecks['checks'][number], { account: Account }>;

function checkedText({ column, caption, drafts }: PlannedText, answers: readonly Answered[]): CheckedText {
  const findings = distinct(answers.flatMap((answer) => answer.findings));
  const ofCaption = findings.filter(({ end }) => end !== undefined && end <= caption.length);
  const mended = corrected(caption, ofCaption);
  return {
    column,
    text: drafts[0]?.text ?? '',
    sites: drafts.flatMap(({ site }) => site ?? []),
    account: answers[0]?.account ?? 'unknown',
    accountKnown: answers.every(({ accountKnown }) => accountKnown),
    findings: mergeShown(findings, 'card'),
    corrected: mended === caption ? undefined : mended,
  };
}

/** Puts the answers to a row's posts, in the order of `postsOf`, together again. */
export function checkedRow(row: PlannedRow, answers: PlannedChecks['checks']): CheckedRow {
  let at = 0;
  const texts: CheckedText[] = [];
  for (const text of row.texts) {
    const ofText = answers.slice(at, at + text.drafts.length);
    at += text.drafts.length;
    const answered = ofText.filter((answer): answer is Answered => 'account' in answer);
    if (answered.length === ofText.length) texts.push(checkedText(text, answered));
  }
  const findings = texts.flatMap((text) => text.findings);
  const problem = answers.find((answer) => 'problem' in answer)?.problem;
  return {
    verdict: findings.reduce<Verdict>((highest, { severity }) => stricter(highest, severity), 'clear'),
    texts,
    ...(problem === undefined ? {} : { problem }),
  };
}
