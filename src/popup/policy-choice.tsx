import type { PolicyToRead } from '../model/own-page-messages.ts';
import { say } from '../warnings/words.ts';

interface PolicyChoiceProps {
  read: PolicyToRead;
  choose: (id: string) => void;
}

/** Which policy to read; that another than the school's own is only read is said. */
export function PolicyChoice({ read: { policy, adopted, choices }, choose }: PolicyChoiceProps) {
  const [own] = choices;
  return (
    <>
      <label for="policy-choice">{say('popup_policy_choice')}</label>
      <select id="policy-choice" value={policy.id} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map(({ id, title, organisation }) => (
          <option key={id} value={id}>
            {id === own?.id
              ? say('popup_policy_adopted', { title, organisation })
              : `${title}, ${organisation}`}
          </option>
        ))}
      </select>
      {!adopted && (
        <p class="wording" role="status">
          {say('popup_policy_not_adopted')}
        </p>
      )}
    </>
  );
}
