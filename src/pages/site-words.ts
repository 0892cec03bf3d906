import type { SiteId } from '../model/draft.ts';
import { say, type WordKey } from '../warnings/words.ts';

const names = {
  x: 'common_site_x',
  facebook: 'common_site_facebook',
  instagram: 'common_site_instagram',
  linkedin: 'common_site_linkedin',
} as const satisfies Record<SiteId, WordKey>;

/** A site's name as people know it. */
export function siteWords(site: SiteId): string {
  return say(names[site]);
}
