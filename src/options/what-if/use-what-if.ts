import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../model/draft.ts';
import { WhatIf } from '../../model/what-if.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { useSettingsChanges } from '../../pages/use-settings-changes.ts';

/** In ms: changes within it are taken together, so that typing is never held up. */
const together = 200;

/** An answer, and the text that it is about. */
export interface Answered {
  text: string;
  answer: WhatIf | undefined;
}

/** What would be said of the draft as it is now, with the settings as they are now. Nothing for an empty one, and none of it is kept. */
export function useWhatIf(draft: Draft, policy: string | undefined): Answered | undefined {
  const [answered, setAnswered] = useState<Answered>();
  const [changes, setChanges] = useState(0);
  useSettingsChanges(useCallback(() => setChanges((count) => count + 1), []));
  const question = JSON.stringify([draft, policy, changes]);
  const { text, attachments } = draft;
  const isEmpty = text.trim() === '' && attachments.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the draft and the policy, by what they say
  useEffect(() => {
    if (isEmpty) return setAnswered(undefined);
    let overtaken = false;
    const timer = setTimeout(async () => {
      const asked = { type: 'what-if' as const, draft, ...(policy === undefined ? {} : { policy }) };
      const answer = await askBackground(asked, WhatIf);
      if (!overtaken) setAnswered({ text, answer });
    }, together);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [question]);
  return answered;
}
