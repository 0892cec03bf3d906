import { buildMatcher } from '../../src/no-photo-list/match.ts';
import { read } from '../../src/text/reading.ts';
import { classList } from '../bench/class-names.ts';
import type { PostFile } from './labelled-post.ts';

/** How many of some harmless posts seem to name a child of lists that have nothing to do with them. */
export interface ListHits {
  texts: number;
  exact: number;
  loose: number;
}

const seeds = [1, 2, 3, 4, 5];

/**
 * Matches harmless posts against five invented lists of that many children. An exact hit is a post that has the very
 * name; a loose one is what a person would be asked about for nothing.
 */
export function listHits(files: readonly PostFile[], children: number): ListHits {
  const readings = files.flatMap(({ posts }) =>
    posts.filter(({ rules }) => rules.length === 0).map(({ text }) => read(text)),
  );
  const hits: ListHits = { texts: readings.length * seeds.length, exact: 0, loose: 0 };
  for (const seed of seeds) {
    const matcher = buildMatcher(classList(children, seed));
    for (const reading of readings) {
      const found = matcher.find(reading);
      if (found.some(({ loose }) => loose)) hits.loose += 1;
      if (found.some(({ loose }) => !loose)) hits.exact += 1;
    }
  }
  return hits;
}
