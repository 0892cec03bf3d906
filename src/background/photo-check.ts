import browser from 'webextension-polyfill';
import { checkPictures } from '../check/check-pictures.ts';
import type { Draft } from '../model/draft.ts';
import type { Result } from '../model/finding.ts';
import { facts } from './facts.ts';

/** What the school's policy has to say of the pictures of a draft whose account is known. */
export async function photoCheck(draft: Draft): Promise<Result> {
  const { settings, policy, matcher } = await facts();
  return checkPictures(draft, {
    policy: policy.policy,
    settings,
    ...(matcher ? { list: matcher } : {}),
    translate: (key) => browser.i18n.getMessage(key) || undefined,
  });
}
