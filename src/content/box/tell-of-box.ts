import browser from 'webextension-polyfill';
import { around, dialogSelector, nearest } from '../../sites/dom.ts';
import { partOf } from '../../sites/editors/engines.ts';
import type { Site } from '../../sites/site.ts';
import { download } from '../../warnings/download.ts';
import { learnWords, masked } from './known-words.ts';
import { outlineOf, outlineWithin } from './outline.ts';

const levels = 8;
const depth = 16;
const mostElements = 500;

/** The dialog or form around a box, else what is a few levels above it. */
function surroundings(box: HTMLElement): HTMLElement {
  const found = nearest(box, `${dialogSelector}, form`);
  return (
    found ??
    [...around(box)]
      .filter((element) => element !== document.body)
      .slice(0, levels)
      .at(-1) ??
    box
  );
}

/** Which parts of the site's table are on the page at all, by what rank and how many. */
function partsSeen(site: Site): Record<string, string> {
  const seen: Record<string, string> = {};
  for (const part of Object.keys(site.selectors.bundled)) {
    const found = site.selectors.all(document, part);
    if (found[0]) seen[part] = `${found[0].rank} x ${found.length}`;
  }
  return seen;
}

/** How a box is built that nothing recognises: tags, roles and names of parts; no words of the page or of a person. */
export function describeBox(site: Site, box: HTMLElement): object {
  learnWords(site.selectors.bundled);
  const whole = surroundings(box);
  const [language] = /^[a-z]{2}(?![a-z])/i.exec(document.documentElement.lang) ?? ['…'];
  return {
    format: 'box/1',
    site: site.id,
    page: masked(location.pathname),
    language,
    direction: getComputedStyle(box).direction,
    editor: partOf(box)?.engine.id ?? 'unknown',
    parts: partsSeen(site),
    around: [...around(whole)].slice(1).map(outlineOf),
    box: outlineWithin(whole, box, depth, { left: mostElements }),
  };
}

/** Saves the description of a box as a file on this device. Nothing is sent. */
export function tellOfBox(site: Site, box: HTMLElement): void {
  const { version } = browser.runtime.getManifest();
  const told = { ...describeBox(site, box), version, day: new Date().toISOString().slice(0, 10) };
  download('second-look-box.json', `${JSON.stringify(told, undefined, 1)}\n`);
}
