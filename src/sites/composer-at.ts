import type { Composer, Site } from './site.ts';

/** The composer that an event's `composedPath()` leads to: that of the first kind which knows it. */
export function composerAt(site: Site, path: readonly EventTarget[]): Composer | undefined {
  for (const kind of site.kinds) {
    const found = kind.find(path);
    if (found) return { ...found, site: site.id, kind };
  }
  return undefined;
}
