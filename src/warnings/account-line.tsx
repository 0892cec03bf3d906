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

/** Who is about to publish, in words and a colour, and the question where it is not known. */
export function AccountLine({ view, choose }: { view: NotesView; choose(account: Account): void }) {
  const { account, accountName: name } = view;
  const values: Record<string, string> = name === undefined ? {} : { name };
  const named = name === undefined ? '' : ('_named' as const);
  return (
    <div class="account" data-account={account}>
      <p class="account-name">
        <Icon name={icons[account]} />
        <span>{say(`card_account_${account}${named}`, values)}</span>
      </p>
      {view.askAccount && (
        <Question
          question={say(`card_account_question${named}`, values)}
          choices={answers.map(({ account: id, words }) => ({ id, label: say(words) }))}
          choose={(id) => choose(answers.find((answer) => answer.account === id)?.account ?? 'unknown')}
        />
      )}
    </div>
  );
}
