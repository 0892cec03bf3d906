import browser from 'webextension-polyfill';
import { tellPages } from './answers.ts';
import { facts, forgetFacts } from './facts.ts';
import { recall } from './kept.ts';
import { refreshList } from './list.ts';
import { refreshPolicy } from './school-policy.ts';
import { recallSyncedList } from './synced-list.ts';

/** The alarm that looks for a newer list and policy. */
export const refreshAlarm = 'refresh';

let running: Promise<void> | undefined;

async function refreshOnce(): Promise<void> {
  const { settings, policy } = await facts();
  const before = await recallSyncedList();
  await Promise.all([refreshList(settings, Date.now()), refreshPolicy(settings, Date.now())]);
  forgetFacts();
  const [now, after] = await Promise.all([facts(), recallSyncedList()]);
  const unchanged =
    after?.text === before?.text &&
    after?.problem === before?.problem &&
    now.policy.problem === policy.problem &&
    JSON.stringify(now.policy.policy) === JSON.stringify(policy.policy);
  if (!unchanged) await tellPages();
}

let again = false;

async function refreshUntilQuiet(): Promise<void> {
  do {
    again = false;
    await refreshOnce();
  } while (again);
}

/** Look for a newer list and policy now, once at a time; `afresh` when what is running may rest on old settings. */
export function refresh(afresh = false): Promise<void> {
  if (running && afresh) again = true;
  running ??= refreshUntilQuiet().finally(() => {
    running = undefined;
  });
  return running;
}

/** Set the alarm as the settings say. */
export async function setAlarm(): Promise<void> {
  const { listRefreshMinutes } = (await facts()).settings;
  const alarm = await browser.alarms.get(refreshAlarm);
  if (alarm?.periodInMinutes === listRefreshMinutes) return;
  await browser.alarms.create(refreshAlarm, { periodInMinutes: listRefreshMinutes });
}

/** A worker has started: look for a newer list and policy when the last look was too long ago. */
export async function refreshWhenDue(): Promise<void> {
  const [{ settings }, keptList, keptPolicy] = await Promise.all([
    facts(),
    recallSyncedList(),
    recall('policy'),
  ]);
  const addresses = [
    { url: settings.noPhotoListUrl, kept: keptList },
    { url: settings.policyUrl, kept: keptPolicy },
  ];
  const oldest = Date.now() - settings.listRefreshMinutes * 60_000;
  if (addresses.some(({ url, kept }) => url !== '' && (kept?.tried ?? 0) < oldest)) await refresh();
}
