import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import type { NoPhotoList } from '../../src/model/no-photo-list.ts';
import { buildMatcher } from '../../src/no-photo-list/match.ts';
import { type Reading, read } from '../../src/text/reading.ts';
import { listOf } from './children.ts';
import { classList } from './class-names.ts';
import { timeEach } from './measure.ts';
import type { Report } from './report.ts';
import { mixtures } from './texts.ts';

/** A way of finding listed names: built from a list, then asked of one text after the other. */
interface Finder {
  name: string;
  /** What is done with a text before the clock runs. */
  before?(text: string): void;
  build(list: NoPhotoList): (text: string) => unknown;
}

const namesOf = (list: NoPhotoList) => [
  ...new Set(list.children.flatMap(({ names }) => names.map((name) => name.toLowerCase()))),
];

const readings = new Map<string, Reading>();

/** The others find a name only where it is written letter by letter as on the list; a text is read for all rules at once. */
const finders: Finder[] = [
  {
    name: 'Second Look',
    before: (text) => readings.set(text, read(text)),
    build(list) {
      const matcher = buildMatcher(list);
      return (text) => matcher.find(readings.get(text) ?? read(text));
    },
  },
  {
    name: 'one regular expression',
    build(list) {
      const escaped = namesOf(list).map((name) => name.replace(/[^\p{L} ]/gu, '\\$&'));
      const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi');
      pattern.test('compiled when it is first used');
      return (text) => text.match(pattern);
    },
  },
  {
    name: 'modern-ahocorasick',
    build(list) {
      const automaton = new ModernAhoCorasick(namesOf(list));
      return (text) => automaton.search(text.toLowerCase());
    },
  },
  {
    name: '@monyone/aho-corasick',
    build(list) {
      const automaton = new MonyoneAhoCorasick(namesOf(list));
      return (text) => automaton.matchInText(text.toLowerCase());
    },
  },
];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that what is built holds on to. */
function memoryOf<Built>(build: () => Built): { built: Built; megabytes: number } {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const built = build();
  collectGarbage();
  return { built, megabytes: (process.memoryUsage().heapUsed - before) / 1e6 };
}

async function measureFinder(report: Report, finder: Finder, list: NoPhotoList): Promise<void> {
  const count = list.children.length;
  const rounds = count > 10_000 ? 2 : 9;
  report.row(
    `${finder.name}: built`,
    await timeEach(
      Array.from({ length: rounds }, () => list),
      finder.build,
    ),
  );
  const { built: find, megabytes } = memoryOf(() => finder.build(list));
  for (const length of [280, 3_000, 25_000]) {
    const texts = mixtures(length > 3_000 ? 6 : 15, length, 3);
    if (finder.before) texts.forEach(finder.before);
    report.row(`  ${length.toLocaleString('en-GB')} characters`, await timeEach(texts, find));
  }
  console.log(`    memory ${megabytes.toFixed(1)} MB`);
}

/** Lists of 1,000, 10,000 and 100,000 names, alone and beside other ways of finding names in the same texts. */
export async function measureList(report: Report): Promise<void> {
  for (const count of [1_000, 10_000, 100_000]) {
    const budgeted = count === 10_000;
    console.log(`\nA list of ${count.toLocaleString('en-GB')} children`);
    for (const [what, list] of [
      ['names from all over', listOf(count)],
      ['names of British classes', classList(count)],
    ] as const) {
      const rounds = Array.from({ length: count > 10_000 ? 6 : 30 }, () => list);
      report.row(`built, ${what}`, await timeEach(rounds, buildMatcher), budgeted ? { p95: 100 } : undefined);
      const matcher = buildMatcher(list);
      const readings = mixtures(60, 3_000, 3).map(read);
      const matched = await timeEach(readings, (reading) => matcher.find(reading));
      report.row('matched in 3,000 characters', matched, budgeted ? { p95: 1 } : undefined);
    }
    console.log('  Beside others, which look for exact strings alone:');
    for (const finder of finders) {
      try {
        await measureFinder(report, finder, classList(count));
      } catch (error) {
        console.log(`  ${finder.name}: cannot (${error instanceof Error ? error.message.slice(0, 60) : ''})`);
      }
    }
  }
}
