import browser from 'webextension-polyfill';
import type { Status } from '../model/own-page-messages.ts';
import { facts, listStateNow } from './facts.ts';
import { settledCount } from './remembered.ts';

/** All that IT needs to know, and nothing anybody wrote. */
export async function status(): Promise<Status> {
  const [known, corrections] = await Promise.all([facts(), settledCount()]);
  const { policy, settings, from, refused } = known;
  return {
    version: browser.runtime.getManifest().version,
    policy: { id: policy.policy.id, version: policy.policy.version, from: policy.from },
    list: listStateNow(known),
    settings: from,
    refused,
    problems: policy.problem === undefined ? [] : [policy.problem],
    disabledSites: settings.disabledSites,
    corrections,
  };
}
