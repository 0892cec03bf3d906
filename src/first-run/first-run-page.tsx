import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../warnings/words.ts';
import { AccountsStep } from './accounts-step.tsx';
import { missingHosts } from './hosts.ts';
import { ListStep } from './list-step.tsx';
import { PolicyStep } from './policy-step.tsx';
import { PracticeStep } from './practice-step.tsx';
import { ReadyStep } from './ready-step.tsx';
import { SitesStep } from './sites-step.tsx';
import { type Step, steps, stepTitles, useStep } from './step.ts';
import { useSettings } from './use-settings.ts';

/** Hosts that were missing when the page was opened, and are still: the step stays once it was there. */
function useHosts(): { missing: string[]; asked: boolean; setMissing: (missing: string[]) => void } {
  const [missing, setMissing] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    missingHosts().then((hosts) => {
      setMissing(hosts);
      setAsked(hosts.length > 0);
    });
  }, []);
  return { missing, asked, setMissing };
}

function Progress({ shown, step }: { shown: readonly Step[]; step: Step }) {
  return (
    <nav aria-label={say('setup_steps')}>
      <ol>
        {shown.map((each) => (
          <li key={each}>
            <a href={`#${each}`} aria-current={each === step ? 'step' : undefined}>
              {say(stepTitles[each])}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What a person sees first: a few short steps, each of which can be left out and come back to. */
export function FirstRunPage() {
  const { standing, failed, keep: keepOwn } = useSettings();
  const { missing, asked, setMissing } = useHosts();
  const step = useStep();
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(step);
  const shown = steps.filter((each) => each !== 'sites' || asked);
  const next = shown[shown.indexOf(step) + 1];
  useLayoutEffect(() => {
    if (seen.current === step) return;
    seen.current = step;
    heading.current?.focus();
  }, [step]);
  return (
    <div class="first-run">
      <header>
        <img src="/icons/48.png" alt="" width="24" height="24" />
        <h1>{say('setup_title')}</h1>
      </header>
      <Progress shown={shown} step={step} />
      <main>
        <h2 tabIndex={-1} ref={heading}>
          {say(stepTitles[step])}
        </h2>
        {step === 'policy' && <p>{say('setup_intro')}</p>}
        {failed && (
          <p class="problem" role="alert">
            {say('office_no_background')}
          </p>
        )}
        {standing && (
          <>
            <div hidden={step !== 'policy'}>
              <PolicyStep standing={standing} keep={(id) => keepOwn('policy', id)} />
            </div>
            <div hidden={step !== 'accounts'}>
              <AccountsStep standing={standing} keep={(accounts) => keepOwn('officialAccounts', accounts)} />
            </div>
            <div hidden={step !== 'list'}>
              <ListStep standing={standing} />
            </div>
            <div hidden={step !== 'practice'}>
              <PracticeStep standing={standing} />
            </div>
          </>
        )}
        {step === 'sites' && <SitesStep missing={missing} setMissing={setMissing} />}
        {step === 'ready' && <ReadyStep />}
        {next && (
          <p class="onwards">
            <a class="button" href={`#${next}`}>
              {say('setup_next', { step: say(stepTitles[next]) })}
            </a>
            {next !== 'ready' && <a href="#ready">{say('setup_skip')}</a>}
          </p>
        )}
      </main>
    </div>
  );
}
