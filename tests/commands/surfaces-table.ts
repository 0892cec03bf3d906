import type { SiteId } from '../../src/model/draft.ts';
import { notWatched } from '../sites/not-watched.ts';
import { allPages } from '../sites/pages.ts';
import type { PlacedPage } from '../sites/practice-page.ts';

const siteNames: { [Site in SiteId]: string } = {
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
};

/** The test that tries a page; the soak proves nothing about what is watched. */
const testOf: { [Tried in Exclude<PlacedPage['tried'], undefined>]?: string } & { post: string } = {
  post: 'composers/held-and-released.test.ts',
  surface: 'composers/surfaces.test.ts',
  press: 'composers/presses.test.ts',
  twins: 'mutations/two-at-once.test.ts',
};

/** The site that a practice page stands in for. */
export function siteOf({ host }: Pick<PlacedPage, 'host'>): SiteId {
  if (host.endsWith('x.com')) return 'x';
  if (host.endsWith('instagram.com')) return 'instagram';
  return host.endsWith('linkedin.com') ? 'linkedin' : 'facebook';
}

interface Row {
  surface: string;
  state: string;
  proof: string;
}

function rowsOf(site: SiteId, pages: readonly PlacedPage[]): Row[] {
  const rows = new Map<string, Map<string, string[]>>();
  for (const page of pages.filter((candidate) => siteOf(candidate) === site && candidate.tried !== 'soak')) {
    const test = testOf[page.tried ?? 'post'] ?? page.tried ?? '';
    const tests = rows.get(page.surface) ?? new Map<string, string[]>();
    rows.set(page.surface, tests.set(test, [...(tests.get(test) ?? []), `\`${page.name}\``]));
  }
  const watched = [...rows].map(([surface, tests]) => ({
    surface,
    state: 'watched',
    proof: [...tests].map(([test, names]) => `\`${test}\` on ${names.join(', ')}`).join('; '),
  }));
  const others = notWatched
    .filter((row) => row.site === site)
    .map(({ surface, why }) => ({ surface, state: 'not watched', proof: why }));
  return [...watched, ...others];
}

/** The page of docs that says where on the four sites somebody writes or connects, and what watches it. */
export async function surfacesTable(): Promise<string> {
  const all = await allPages();
  // Posts first, then whatever else there is.
  const pages = [...all.filter(({ tried }) => !tried), ...all.filter(({ tried }) => tried)];
  const tables = (Object.keys(siteNames) as SiteId[]).map((site) =>
    [
      `## ${siteNames[site]}`,
      '',
      '| where | state | the test that proves it, or why not |',
      '|---|---|---|',
      ...rowsOf(site, pages).map(({ surface, state, proof }) => `| ${surface} | ${state} | ${proof} |`),
      '',
    ].join('\n'),
  );
  return `${[
    '# Where Second Look watches',
    '',
    'Made by `npm run generate` from the practice pages in `tests/sites`, and held against them by a test. Tests are in',
    '`tests/browser`: each writes something risky and sends it in every way the site knows, and something harmless. The',
    'pages stand in for the real sites, which nobody can open in a test; where a real one differs so much that its',
    'composer or button is not recognised, Second Look says “not protecting here” beside it.',
    '',
    'Phone apps are not covered at all: no extension runs in them.',
    '',
    ...tables,
  ]
    .join('\n')
    .trimEnd()}\n`;
}
