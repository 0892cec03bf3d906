import type { Account } from '../model/draft.ts';
import { Icon, type IconName } from './icons.tsx';
import { Question } from './question.tsx';
import type { NotesActions, NotesView } from './view.ts';
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
export function AccountQuestion({ view, actions }: { view: NotesView; actions: NotesActions }) {
  const { account, accountName, doubtfulNames } = view;
  return (
    <div class="account" data-account={account}>
      {doubtfulNames.length > 1 ? (
        <NameQuestion names={doubtfulNames} actions={actions} />
      ) : (
        <KindQuestion name={accountName} actions={actions} />
      )}
    </div>
  );
}

function KindQuestion({ name, actions }: { name: string | undefined; actions: NotesActions }) {
  const { values, suffix } = namedAs(name);
  return (
    <Question
      question={say(`card_account_question${suffix}`, values)}
      choices={answers.map(({ account: id, words }) => ({ id, label: say(words) }))}
      choose={(id) =>
        actions.chooseAccount(answers.find((answer) => answer.account === id)?.account ?? 'unknown')
      }
    />
  );
}

/** The page names more than one: only the person can see which of them it is. */
function NameQuestion({ names, actions }: { names: readonly string[]; actions: NotesActions }) {
  const unsure = { id: '', label: say('card_account_is_unknown') };
  return (
    <Question
      question={say('card_account_question_several')}
      choices={[...names.map((name) => ({ id: name, label: name })), unsure]}
      choose={(id) => (id === '' ? actions.chooseAccount('unknown') : actions.chooseName(id))}
    />
  );
}
