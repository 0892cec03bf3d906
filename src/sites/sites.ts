import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

export const sites: readonly Site[] = [x, facebook, instagram, linkedin];

/** The site a page belongs to, by its host name. */
export function siteAt(host: string): Site | undefined {
  return sites.find(({ hosts }) => hosts.includes(host));
}
