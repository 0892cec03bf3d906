import type { SettingsShown } from '../model/own-page-messages.ts';
import { facts } from './facts.ts';
import { isSetting, lockFor } from './locks.ts';
import { settingChanges } from './setting-changes.ts';

/** Every setting as a person sees it: what holds, why, since when, and what was refused. */
export async function settingsShown(): Promise<SettingsShown> {
  const { settings, from, refused, managed, own, waitUntil } = await facts();
  const changes = await settingChanges();
  return {
    settings: from.map(({ name, from: source }) => {
      const changed = changes[name]?.at;
      return {
        name,
        value: settings[name],
        from: source,
        ...(Object.hasOwn(own, name) ? { own: own[name] } : {}),
        locked: lockFor(name, managed) !== undefined,
        ...(changed === undefined ? {} : { changed }),
        refused: refused
          .filter((one) => one.name === name)
          .map(({ from: refusedFrom, problem }) => ({ from: refusedFrom, problem })),
      };
    }),
    unknown: refused.filter(({ name }) => !isSetting(name)),
    managedIsKnown: waitUntil === undefined,
  };
}
