import browser, { type Alarms } from 'webextension-polyfill';
import type { Facts } from './facts.ts';
import { periodDelay, retryDelay, startUpDelay } from './timing.ts';

/** The alarm that looks for a newer list and policy. */
export const refreshAlarm = 'refresh';

const minute = 60_000;

/** An alarm that rings this late, in ms, was slept through: a browser has started or a lid was opened. */
const slept = 2 * minute;

/** The alarm goes on ringing by itself, in case a worker dies before it has set the next. */
async function ringIn(minutes: number, listRefreshMinutes: number): Promise<void> {
  await browser.alarms.create(refreshAlarm, {
    delayInMinutes: minutes,
    periodInMinutes: listRefreshMinutes,
  });
}

/** Whether a list and a policy are held for every address that is set. */
export function hasAll({ settings, held, policy }: Facts): boolean {
  const { noPhotoListUrl, policyUrl } = settings;
  return (
    (noPhotoListUrl === '' || held?.list !== undefined) && (policyUrl === '' || policy.from === policyUrl)
  );
}

/** Whether there is any address to look at. */
export function looksAnywhere({ settings }: Facts): boolean {
  return settings.noPhotoListUrl !== '' || settings.policyUrl !== '';
}

/** Whether an alarm was slept through. */
export function isLate({ scheduledTime }: Pick<Alarms.Alarm, 'scheduledTime'>, now: number): boolean {
  return scheduledTime < now - slept;
}

/** Set the alarm for the look after this one: `failures` looks in a row have brought nothing. */
export async function scheduleNext(known: Facts, failures: number): Promise<void> {
  const { listRefreshMinutes } = known.settings;
  if (!looksAnywhere(known)) await browser.alarms.clear(refreshAlarm);
  else if (failures === 0) await ringIn(periodDelay(listRefreshMinutes, Math.random), listRefreshMinutes);
  else await ringIn(retryDelay(failures, listRefreshMinutes, Math.random), listRefreshMinutes);
}

/** After a pause many machines wake at once. Sets an alarm some minutes ahead; false when the look cannot wait. */
export async function scheduleAfterPause(known: Facts): Promise<boolean> {
  const delay = startUpDelay(hasAll(known), Math.random);
  if (delay > 0) await ringIn(delay, known.settings.listRefreshMinutes);
  return delay > 0;
}

/** Whether the alarm stands as it should; it may have got lost, or a clock was set back. */
export async function alarmStands({ settings }: Facts, now: number): Promise<boolean> {
  const alarm = await browser.alarms.get(refreshAlarm);
  if (alarm?.periodInMinutes !== settings.listRefreshMinutes || isLate(alarm, now)) return false;
  return alarm.scheduledTime <= now + 2 * settings.listRefreshMinutes * minute;
}
