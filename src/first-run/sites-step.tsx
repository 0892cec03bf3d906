import { useState } from 'preact/hooks';
import { say } from '../warnings/words.ts';
import { askForHosts, missingHosts } from './hosts.ts';

interface SitesStepProps {
  missing: readonly string[];
  setMissing: (missing: string[]) => void;
}

const hostOf = (pattern: string) => pattern.replace(/^https:\/\/|\/\*$/g, '');

/** Why the browser has to let us see the four sites, and the button that asks it. */
export function SitesStep({ missing, setMissing }: SitesStepProps) {
  const [refused, setRefused] = useState(false);
  const ask = async () => {
    const given = await askForHosts();
    setRefused(!given);
    setMissing(await missingHosts());
  };
  if (missing.length === 0) return <p class="wording">{say('setup_sites_allowed')}</p>;
  return (
    <>
      <p class="problem">{say('setup_sites_missing')}</p>
      <p>{say('setup_sites_why')}</p>
      <ul class="hosts">
        {missing.map((host) => (
          <li key={host}>{hostOf(host)}</li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" onClick={() => void ask()}>
          {say('setup_sites_allow')}
        </button>
      </p>
      <p role="alert" class={refused ? 'problem' : ''}>
        {refused ? say('setup_sites_refused') : ''}
      </p>
    </>
  );
}
