import { useCallback, useEffect, useState } from 'preact/hooks';
import { Kept, PolicyToRead, SettingsShown, Status } from '../model/own-page-messages.ts';
import type { SettingName } from '../model/settings.ts';
import { askBackground } from '../pages/ask-background.ts';
import { useSettingsChanges } from '../pages/use-settings-changes.ts';
import { say } from '../warnings/words.ts';

/** How things stand: the settings with where each came from, the policy that holds, and the list. */
export interface Standing {
  settings: SettingsShown;
  policy: PolicyToRead;
  status: Status;
}

/** One setting as it stands. */
export type Shown = SettingsShown['settings'][number];

async function ask(): Promise<Standing | undefined> {
  const [settings, policy, status] = await Promise.all([
    askBackground({ type: 'settings' }, SettingsShown),
    askBackground({ type: 'policy' }, PolicyToRead),
    askBackground({ type: 'status' }, Status),
  ]);
  return settings && policy && status ? { settings, policy, status } : undefined;
}

/**
 * How things stand, asked again whenever a setting changes and whenever the person comes back to the page, as a list can
 * have come meanwhile; `undefined` until then, and `failed` where nobody answers. `keep` sets one of their own settings,
 * and answers what is wrong with it in words, if anything.
 */
export function useSettings(): {
  standing: Standing | undefined;
  failed: boolean;
  keep: (name: SettingName, value: unknown) => Promise<string | undefined>;
} {
  const [standing, setStanding] = useState<Standing>();
  const [failed, setFailed] = useState(false);
  const look = useCallback(async () => {
    const next = await ask();
    if (next) setStanding(next);
    setFailed(!next);
  }, []);
  useEffect(() => {
    void look();
    const back = () => {
      if (document.visibilityState === 'visible') void look();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [look]);
  useSettingsChanges(look);
  const keep = async (name: SettingName, value: unknown) => {
    const kept = await askBackground({ type: 'keep-own-setting', name, value }, Kept);
    await look();
    return kept ? kept.problem : say('office_no_background');
  };
  return { standing, failed, keep };
}

/** One setting by its name. */
export function shownOf({ settings }: Standing, name: SettingName): Shown | undefined {
  return settings.settings.find((one) => one.name === name);
}
