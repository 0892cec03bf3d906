import { say } from '../../warnings/words.ts';
import type { Item } from '../state/item.ts';
import { questionsOf, remarksOf, showsFaces } from '../state/needs.ts';
import type { Look } from '../use-look.ts';
import { Choices } from './choices.tsx';

/** What the person is asked: about the account, about people nobody could look for, and by the policy. */
export function Questions({ look, item }: { look: Look; item: Item }) {
  const { state, dispatch } = look;
  const questions = questionsOf(state);
  const asksPeople = item.faces === 'failed' && !item.problem;
  return (
    <div class="questions">
      {state.asksAccount && (state.account !== 'unknown' || showsFaces(state)) && (
        <Choices
          question={say('photo_account_question')}
          choices={[
            { id: 'official', label: say('photo_account_official') },
            { id: 'personal', label: say('photo_account_personal') },
          ]}
          chosen={state.account}
          choose={(account) =>
            dispatch({ type: 'account', account: account === 'official' ? 'official' : 'personal' })
          }
        />
      )}
      {asksPeople && (
        <Choices
          question={say('photo_people_question')}
          choices={[
            { id: 'yes', label: say('photo_people_yes') },
            { id: 'no', label: say('photo_people_no') },
          ]}
          chosen={item.people}
          choose={(people) =>
            dispatch({
              type: 'item',
              id: item.id,
              change: (now) => ({ ...now, people: people === 'yes' ? 'yes' : 'no' }),
            })
          }
        />
      )}
      {questions.length > 0 && state.items.length > 1 && <p class="soft">{say('photo_for_all')}</p>}
      {questions.map(
        ({ rule, message, settle }) =>
          settle?.by === 'answer' && (
            <Choices
              key={rule}
              question={settle.question}
              reason={message}
              choices={settle.choices}
              chosen={state.answers[rule]}
              choose={(choice) => dispatch({ type: 'answer', rule, choice })}
            />
          ),
      )}
      {state.checkedKey !== undefined && !state.result && <p class="remark">{say('photo_no_answer')}</p>}
      {remarksOf(state).map(({ rule, message, severity }) => (
        <p key={rule + message} class="remark" data-severity={severity}>
          {message}
        </p>
      ))}
    </div>
  );
}
