import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../src/no-photo-list/match.ts';
import { read } from '../../../src/text/reading.ts';
import { readPosts } from '../../accuracy/labelled-post.ts';
import { listHits } from '../../accuracy/list-hits.ts';
import { listOf } from '../rules/example.ts';

const forenames = [
  'Zoë',
  'Łukasz',
  'Amélie',
  'Siobhán',
  'Devansh',
  'Oluwadamilola',
  'Kasia',
  'Jürgen',
  'Amy-Lou',
];
const surnames = [
  'Jones',
  'Wójcik',
  'O’Brien',
  'Müller',
  'Adebayo-Finch',
  'Boateng',
  'Nguyễn',
  'van der Berg',
  'Østergård',
];
const name = fc
  .tuple(fc.constantFrom(...forenames), fc.constantFrom(...surnames))
  .map(([forename, surname]) => ({ forename, surname, full: `${forename} ${surname}` }));
type Name = { forename: string; surname: string; full: string };

const disguises: Record<string, (name: Name) => string> = {
  'as it is': ({ full }) => full,
  'in capitals': ({ full }) => full.toUpperCase(),
  'in small letters': ({ full }) => full.toLowerCase(),
  'with its accents apart': ({ full }) => full.normalize('NFD'),
  'without accents': ({ full }) => full.normalize('NFD').replace(/\p{M}/gu, ''),
  'with straight apostrophes': ({ full }) => full.replaceAll('’', "'"),
  'without apostrophes': ({ full }) => full.replaceAll('’', ''),
  'with spaces for hyphens': ({ full }) => full.replaceAll('-', ' '),
  'over two lines': ({ full }) => full.replace(' ', '\n'),
  'with invisible characters': ({ full }) => full.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
  'in bold letters': ({ forename, surname }) => `*${forename}* **${surname}**`,
  'with a picture between': ({ forename, surname }) => `${forename} 🎉 ${surname}`,
  'surname first': ({ forename, surname }) => `${surname}, ${forename}`,
  'with a middle name': ({ forename, surname }) => `${forename} Jasmine ${surname}`,
  'as a tag': ({ full }) => `#${full.replace(/[^\p{L}]/gu, '')}`,
  'as a handle': ({ full }) => `@${full.replace(/[^\p{L}]/gu, '').toLowerCase()}07`,
};

describe('a listed name', () => {
  it.each(Object.entries(disguises))('is found %s, at its words', (_how, disguise) => {
    fc.assert(
      fc.property(name, fc.constantFrom('', 'Well done, ', 'Today: ', 'look at '), (one, before) => {
        const written = disguise(one);
        const text = `${before}${written} – and all of Year 4`;
        const [match, ...more] = buildMatcher(listOf([one.full])).find(read(text));
        expect(more).toEqual([]);
        const bare = (words: string) => words.replace(/[^\p{L}]/gu, '');
        expect(bare(text.slice(match?.start, match?.end))).toBe(bare(written));
      }),
      { numRuns: 60 },
    );
  });

  it('is found the same whatever the order of the list', () => {
    const names = forenames.flatMap((forename) => surnames.map((surname) => `${forename} ${surname}`));
    const { children } = listOf(names);
    const places = (list: typeof children, text: string) =>
      buildMatcher({ ...listOf([]), children: list })
        .find(read(text))
        .map(({ start, end, loose, child }) => [start, end, loose, child.id]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(children, { minLength: children.length }),
        fc.array(fc.constantFrom(...forenames, ...surnames, 'and', ',', '\n', 'Lucas', 'Mrs'), {
          maxLength: 12,
        }),
        (shuffled, words) => {
          const text = words.join(' ');
          expect(places(shuffled, text)).toEqual(places(children, text));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is not seen in the names of others: any other forename or surname makes somebody else', () => {
    const others = ['Jakub', 'Elif', 'Thabo', 'Ngozi', 'Callum'];
    fc.assert(
      fc.property(
        name,
        fc.constantFrom(...others),
        fc.constantFrom('Owusu', 'Malik', 'Prosser'),
        (one, forename, surname) => {
          const matcher = buildMatcher(listOf([one.full]));
          const text = `Well done to ${forename} ${one.surname}, ${one.forename} ${surname} and Mrs ${one.full}!`;
          expect(matcher.find(read(text))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

it('lists of 1,000 invented children seldom ask about harmless posts', { timeout: 60_000 }, () => {
  const { texts, loose, exact } = listHits(
    readPosts(new URL('../../posts', import.meta.url).pathname),
    1_000,
  );
  expect(loose / texts).toBeLessThanOrEqual(0.005);
  expect(exact / texts).toBeLessThanOrEqual(0.005);
});
