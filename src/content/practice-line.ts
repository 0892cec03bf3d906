import browser from 'webextension-polyfill';
import type { Account } from '../model/draft.ts';
import { stricter, type Verdict } from '../model/finding.ts';
import { type AskBackground, PlannedChecks } from '../model/own-page-messages.ts';
import { practiceSelectors } from '../sites/practice.ts';
import type { Checked, Line } from './line.ts';

/** On whose account the person practises. */
function accountHere(): Account {
  const field = document.querySelector<HTMLSelectElement>(practiceSelectors.account);
  return field?.value === 'personal' ? 'personal' : 'official';
}

async function checked(draft: Parameters<Line['check']>[0]): Promise<Checked | undefined> {
  const account = accountHere();
  const question: AskBackground = {
    type: 'check-planned',
    posts: [{ draft: { ...draft, account }, accountNames: [] }],
  };
  const answer = PlannedChecks.safeParse(await browser.runtime.sendMessage(question).catch(() => undefined));
  const [found] = answer.data?.checks ?? [];
  if (!answer.success || !found || 'problem' in found) return undefined;
  const { findings } = found;
  const verdict = findings.reduce<Verdict>((worst, { severity }) => stricter(worst, severity), 'clear');
  const result = { id: draft.id ?? '', verdict, findings };
  return { type: 'checked', number: 0, account, result, list: answer.data.list };
}

function openClause(ref: string): void {
  const page = browser.runtime.getURL('src/popup/popup.html');
  void browser.tabs.create({ url: `${page}#clause=${encodeURIComponent(ref)}` });
}

/**
 * The line of the practice composer. It asks as a page asks about a plan, which keeps nothing: no reminder is used up and
 * nothing is counted. Of what is told on a line, only the way to a clause is followed.
 */
export function practiceLine(line: Line): Line {
  let last = 0;
  const settings = () => {
    const here = line.settings();
    return here && { ...here, disabledSites: [] };
  };
  return {
    ...line,
    settings,
    async known(wait) {
      await line.known(wait);
      return settings();
    },
    async check(draft) {
      last += 1;
      const number = last;
      // Heard over the open line: settings, and when an answer no longer counts.
      line.open();
      const answer = await checked(draft);
      return number === last ? answer : undefined;
    },
    tell(message) {
      if (message.type === 'open-clause') openClause(message.ref);
    },
  };
}
