import type { Account } from '../model/draft.ts';
import { Icon, type IconName } from './icons.tsx';
import { Question } from './question.tsx';
import type { NotesView } from './view.ts';
import { say, type WordKey } from './words.ts';

const icons: Record<Account, IconName> = { official: 'school', personal: 'person', unknown: 'question' };
const answers: { account: Account; words: WordKey }[] = [
  { account: 'official', words: 'card_account_is_official' },
  { account: 'personal', words: 'card_account_is_personal' },
  { account: 'unknown', words: 'card_account_is_unknown' },
];

interface Named {
  values: Record<string, string>;
  suffix: '' | '_named';
}

function namedAs(name: string | undefined): Named {
  return name === undefined ? { values: {}, suffix: '' } : { values: { name }, suffix: '_named' };
}

/** Who is about to publish, in words and a colour. */
export function AccountLine({ view: { account, accountName } }: { view: NotesView }) {
  const { values, suffix } = namedAs(accountName);
  return (
    <div class="account" data-account={account}>
      <p class="account-name">
        <Icon name={icons[account]} />
        <span>{say(`card_account_${account}${suffix}`, values)}</span>
      </p>
    </div>
  );
}

/** Which account this is, where nobody has said. It comes after what was found: that matters more. */
export function AccountQuestion({ view, choose }: { view: NotesView; choose(account: Account): void }) {
  const { values, suffix } = namedAs(view.accountName);
  return (
    <div class="account" data-account={view.account}>
      <Question
        question={say(`card_account_question${suffix}`, values)}
        choices={answers.map(({ account: id, words }) => ({ id, label: say(words) }))}
        choose={(id) => choose(answers.find((answer) => answer.account === id)?.account ?? 'unknown')}
      />
    </div>
  );
}
