import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Composer, Site } from './site.ts';
import { x } from './x.ts';

export const sites: readonly Site[] = [x, facebook, instagram, linkedin];

/** The site a page belongs to, by its host name. */
export function siteAt(host: string): Site | undefined {
  return sites.find(({ hosts }) => hosts.includes(host));
}

/** The composer that an event's `composedPath()` leads to: that of the first kind which knows it. */
export function composerAt(site: Site, path: readonly EventTarget[]): Composer | undefined {
  for (const kind of site.kinds) {
    const found = kind.find(path);
    if (found) return { ...found, site: site.id, kind };
  }
  return undefined;
}
