import type { SelectorRows } from '../model/selector-table.ts';
import type { Site } from '../sites/site.ts';
import type { Line } from './line.ts';

/** Signs that a person is there: on a page where nobody is, nothing is asked. */
const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Asks for the school's settings at the first sign of a person, so that its own selector table is in use before a
 * composer is looked for; otherwise a composer that only this table knows would never be noticed.
 */
export function askEarly(line: Line, signal: AbortSignal): void {
  const asked = new AbortController();
  const until = AbortSignal.any([signal, asked.signal]);
  const ask = () => {
    asked.abort();
    line.open();
  };
  for (const type of signsOfLife)
    window.addEventListener(type, ask, { capture: true, passive: true, signal: until });
}

/** Answers what takes a site's rows from settings, and says whether they are others than before. */
export function rowTaker(site: Site): (rows: SelectorRows) => boolean {
  let taken = '';
  return (rows) => {
    const own = rows[site.id] ?? {};
    const written = JSON.stringify(own);
    if (written === (taken || '{}')) return false;
    taken = written;
    site.selectors.use(own);
    return true;
  };
}
