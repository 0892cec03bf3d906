import type { Sureness, Worsened } from '../model/health.ts';
import { say, type WordKey } from '../warnings/words.ts';
import { siteWords } from './site-words.ts';

const sureness = {
  name: 'popup_rank_name',
  structure: 'popup_rank_structure',
  icon: 'popup_rank_icon',
  label: 'popup_rank_label',
  missing: 'popup_rank_missing',
} as const satisfies Record<Sureness, WordKey>;

const roles = {
  composer: 'popup_role_composer',
  button: 'popup_role_button',
} as const satisfies Record<Worsened['role'], WordKey>;

/** A part of a site that is recognised less surely than before, in words: where, how now, how before and since when. */
export function worsenedWords({ site, kind, role, now, before, since }: Worsened): string {
  return say('sites_worsened', {
    site: siteWords(site),
    kind,
    role: say(roles[role]),
    now: say(sureness[now]),
    before: say(sureness[before]),
    since,
  });
}
