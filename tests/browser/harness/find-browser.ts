import { existsSync } from 'node:fs';

const places = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
} as const;

export type BrowserName = keyof typeof places;

/** Where a browser is installed. `CHROMIUM` and `FIREFOX` in the environment come first. */
export function findBrowser(name: BrowserName): string {
  const named = process.env[name.toUpperCase()];
  const found = [...(named ? [named] : []), ...places[name]].find((place) => existsSync(place));
  if (!found) {
    throw new Error(`No ${name} found. Install it, or name its program in ${name.toUpperCase()}.`);
  }
  return found;
}
