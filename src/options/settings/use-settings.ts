import { useCallback, useEffect, useState } from 'preact/hooks';
import { PolicyToRead, SettingsShown } from '../../model/own-page-messages.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { useSettingsChanges } from '../../pages/use-settings-changes.ts';
import type { Choice } from './setting-kind.ts';

/** What the page shows; without `shown` the background has not answered, or `failed` to. */
export interface SettingsHere {
  shown: SettingsShown | undefined;
  failed: boolean;
  policies: readonly Choice[];
  refresh: () => Promise<void>;
}

/** The settings as they are, and as they change while the page is open. */
export function useSettings(): SettingsHere {
  const [shown, setShown] = useState<SettingsShown>();
  const [failed, setFailed] = useState(false);
  const [policies, setPolicies] = useState<readonly Choice[]>([]);
  const refresh = useCallback(async () => {
    const answer = await askBackground({ type: 'settings' }, SettingsShown);
    if (answer) setShown(answer);
    setFailed(!answer);
  }, []);
  useEffect(() => {
    void refresh();
    void askBackground({ type: 'policy' }, PolicyToRead).then((read) => {
      const words = ({ title, organisation }: PolicyToRead['choices'][number]) => `${title}, ${organisation}`;
      setPolicies((read?.choices ?? []).map((choice) => ({ value: choice.id, words: words(choice) })));
    });
  }, [refresh]);
  useSettingsChanges(refresh);
  return { shown, failed, policies, refresh };
}
