import type { Attachment, Draft, SiteId } from '../model/draft.ts';
import { Result } from '../model/finding.ts';
import { askBackground } from '../pages/ask-background.ts';

/** After so long (ms) the background is taken to be silent, and the person is not kept waiting. */
const longestSilence = 10_000;

/** What the policy says of the pictures of a draft; absent when nobody answers. */
export function askPolicy(draft: Draft): Promise<Result | undefined> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, longestSilence));
  return Promise.race([askBackground({ type: 'photo-check', draft }, Result), silence]);
}

/** Whether what goes with a picture, such as its file's name, names a child on the no-photo list. */
export async function namesListed(site: SiteId, attachment: Attachment): Promise<boolean> {
  const result = await askPolicy({
    site,
    surface: 'post',
    account: 'official',
    text: '',
    attachments: [attachment],
  });
  return result?.findings.some(({ rule }) => rule === 'no-photo-list-match') ?? false;
}
