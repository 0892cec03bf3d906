import { useEffect, useState } from 'preact/hooks';
import type { WordKey } from '../warnings/words.ts';

/** The steps in their order; that about the sites is there only where the browser does not let us see one of them. */
export const steps = ['policy', 'accounts', 'list', 'sites', 'practice', 'ready'] as const;
export type Step = (typeof steps)[number];

export const stepTitles = {
  policy: 'setup_policy',
  accounts: 'setup_accounts',
  list: 'setup_list',
  sites: 'setup_sites',
  practice: 'setup_practice',
  ready: 'setup_ready',
} as const satisfies Record<Step, WordKey>;

function stepIn(address: string): Step {
  return steps.find((step) => address === `#${step}`) ?? 'policy';
}

/** Which step the address asks for. */
export function useStep(): Step {
  const [step, setStep] = useState(() => stepIn(location.hash));
  useEffect(() => {
    const change = () => setStep(stepIn(location.hash));
    window.addEventListener('hashchange', change);
    return () => window.removeEventListener('hashchange', change);
  }, []);
  return step;
}
