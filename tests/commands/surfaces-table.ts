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
const testOf = {
  post: 'composers/held-and-released.test.ts',
  surface: 'composers/surfaces.test.ts',
  press: 'composers/presses.test.ts',
  twins: 'mutations/two-at-once.test.ts',
} as const;

/** The site that a practice page stands in for. */
export function siteOf({ host }: Pick<PlacedPage, 'host'>): SiteId {
  if (host.endsWith('x.com')) return 'x';
  if (host.endsWith('instagram.com')) return 'instagram';
  return host.endsWith('linkedin.com') ? 'linkedin' : 'facebook';
}

interface Row {
  surface: string;
  state: string;
}

function rowsOf(site: SiteId, pages: readonly PlacedPage[]): Row[] {
  const rows = new Map<string, string[]>();
  for (const page of pages.filter((candidate) => siteOf(candidate) === site)) {
    if (page.tried === 'soak') continue;
    const proof = `\`${testOf[page.tried ?? 'post']}\` on \`${page.name}\``;
    rows.set(page.surface, [...(rows.get(page.surface) ?? []), proof]);
  }
  const watched = [...rows].map(([surface, proofs]) => ({ surface, state: `watched: ${proofs.join(', ')}` }));
  const others = notWatched
    .filter((row) => row.site === site)
    .map(({ surface, why }) => ({ surface, state: `not watched: ${why}` }));
  return [...watched, ...others];
}

/** The page of docs that says where on the four sites somebody writes or connects, and what watches it. */
export async function surfacesTable(): Promise<string> {
  const pages = await allPages();
  const tables = (Object.keys(siteNames) as SiteId[]).map((site) =>
    [
      `## ${siteNames[site]}`,
      '',
      '| where | state, and the browser test that proves it |',
      '|---|---|',
      ...rowsOf(site, pages).map(({ surface, state }) => `| ${surface} | ${state} |`),
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
