import type { RuleOff } from '../../model/what-if.ts';
import { counted } from '../../pages/counted.ts';
import { titleOf } from '../../pages/rule-words.ts';
import { say } from '../../warnings/words.ts';
import { offWords } from './why-words.ts';

/** The rules that say nothing on this account, each with who has it so; folded until somebody asks. */
export function RulesOff({ off }: { off: readonly RuleOff[] }) {
  if (off.length === 0) return <p class="quiet">{say('what_if_none_off')}</p>;
  const sorted = off.toSorted((one, other) => titleOf(one.rule).localeCompare(titleOf(other.rule)));
  return (
    <details>
      <summary>{counted(off.length, 'what_if_off_one', 'what_if_off')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('what_if_rule')}</th>
            <th scope="col">{say('what_if_off_why')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((one) => (
            <tr key={one.rule}>
              <th scope="row">{titleOf(one.rule)}</th>
              <td>
                {offWords(one)}
                {one.through !== undefined && (
                  <span class="quiet"> {say('what_if_off_through', { rule: titleOf(one.through) })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
