import { useState } from 'preact/hooks';
import { say } from '../warnings/words.ts';
import { ByIt } from './by-it.tsx';
import { type Standing, shownOf } from './use-settings.ts';

interface PolicyStepProps {
  standing: Standing;
  keep: (id: string) => Promise<string | undefined>;
}

/** Which policy the school follows: one that comes with the product, or its own. */
export function PolicyStep({ standing, keep }: PolicyStepProps) {
  const { policy, choices } = standing.policy;
  const [problem, setProblem] = useState('');
  if (shownOf(standing, 'policy')?.locked) {
    const { title, organisation } = policy;
    return <ByIt words={say('popup_policy_about', { title, organisation, version: policy.version })} />;
  }
  const sorted = choices.toSorted((one, other) => one.organisation.localeCompare(other.organisation));
  const choose = async (id: string) => setProblem((await keep(id)) ?? '');
  return (
    <>
      <p>{say('setup_policy_intro')}</p>
      <fieldset>
        <legend>{say('setup_policy_legend')}</legend>
        {sorted.map(({ id, title, organisation }) => (
          <label key={id} class="box">
            <input type="radio" name="policy" checked={id === policy.id} onChange={() => void choose(id)} />
            <span>
              {organisation} <span class="quiet">{title}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="alert" class={problem === '' ? '' : 'problem'}>
        {problem}
      </p>
      <p>
        {say('setup_policy_own')}{' '}
        <a href="/src/options/options.html#own-policy" target="_blank" rel="noreferrer">
          {say('setup_policy_own_link')}
        </a>
      </p>
    </>
  );
}
