import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { check } from '../../src/check/check.ts';
import { Draft } from '../../src/model/draft.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { buildMatcher } from '../../src/no-photo-list/match.ts';
import { bundledPolicies } from '../../src/policies/index.ts';
import { read } from '../../src/text/reading.ts';
import { listOf } from '../bench/children.ts';
import { measureInBrowser } from '../bench/in-browser.ts';
import { type Times, timeEach, timesOf } from '../bench/measure.ts';
import { reportPhotos } from '../bench/photos-report.ts';
import { hostile, mixtures } from '../bench/texts.ts';
import { buildForChromium } from './build-step.ts';

const [policy] = bundledPolicies;
if (!policy) throw new Error('No policy is bundled');
const list = buildMatcher(listOf(10_000));
const ours = (text: string) =>
  check(Draft.parse({ text, account: 'personal' }), { policy, settings: defaultSettings, list });
const harper = new LocalLinter({ binary });
await harper.setup();

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
const budgets: { what: string; kept: boolean }[] = [];

function row(what: string, { median, p95, worst }: Times, budget?: { p95?: number; worst?: number }): void {
  const kept = p95 < (budget?.p95 ?? Infinity) && worst < (budget?.worst ?? Infinity);
  if (budget) budgets.push({ what, kept });
  const words = budget ? (kept ? 'within budget' : 'OVER BUDGET') : '';
  console.log(
    `  ${what.padEnd(30)} median ${ms(median).padStart(9)}   p95 ${ms(p95).padStart(9)}   worst ${ms(worst).padStart(9)}  ${words}`,
  );
}

function ratio(what: string, mine: Times, theirs: Times, budget: number): void {
  const share = mine.p95 / theirs.p95;
  budgets.push({ what, kept: share < budget });
  console.log(`  Second Look / Harper, p95: ${share.toFixed(3)} (budget ${budget})`);
}

console.log('3,000 characters never seen before, with a list of 10,000 children');
const fresh = mixtures(120, 3_000);
const freshOurs = await timeEach(fresh, ours);
const freshHarper = await timeEach(fresh, (text) => harper.lint(text));
row('Second Look', freshOurs, { p95: 10 });
row('Harper', freshHarper);
row('compromise, names of people', await timeEach(fresh, (text) => nlp(text).people().out('array')));
ratio('new text beside Harper', freshOurs, freshHarper, 0.25);

console.log('\nThe same after an edit at the end');
const [first = ''] = mixtures(1, 3_000, 2);
const edited = Array.from({ length: 120 }, (_, at) => `${first} and ${'more '.repeat(at % 7)}${at}`);
await timeEach([first], ours);
const editOurs = await timeEach(edited, ours);
const editHarper = await timeEach(edited, (text) => harper.lint(text));
row('Second Look', editOurs, { p95: 4 });
row('Harper', editHarper);
ratio('edit beside Harper', editOurs, editHarper, 0.25);

console.log('\nHostile text of 25,000 characters');
const worst: { name: string; took: number }[] = [];
for (const [name, text] of Object.entries(hostile)) {
  ours(text.slice(0, 100));
  const { worst: took } = await timeEach(['', text], ours);
  worst.push({ name, took });
}
worst.sort((one, other) => other.took - one.took);
for (const { name, took } of worst.slice(0, 3))
  console.log(`  ${JSON.stringify(name).padEnd(30)} ${ms(took)}`);
budgets.push({ what: 'hostile text', kept: (worst[0]?.took ?? Infinity) < 250 });

for (const count of [1_000, 10_000, 100_000]) {
  console.log(`\nA list of ${count.toLocaleString('en-GB')} children`);
  const children = listOf(count);
  const built = await timeEach(
    Array.from({ length: count > 10_000 ? 6 : 30 }, () => children),
    buildMatcher,
  );
  const matcher = buildMatcher(children);
  const readings = mixtures(60, 3_000, 3).map(read);
  for (const reading of readings) reading.people.length;
  const matched = await timeEach(readings, (reading) => matcher.find(reading));
  row('built', built, count === 10_000 ? { p95: 100 } : undefined);
  row('matched in 3,000 characters', matched, count === 10_000 ? { p95: 1 } : undefined);
}

if (!process.argv.includes('--no-browser')) {
  const extension = await buildForChromium();
  console.log('\nIn Chromium, on the practice page of X, with a list of 10,000 children');
  const measured = await measureInBrowser(extension);
  row('a dead worker, first answer', timesOf(measured.firstAnswer), { p95: 500 });
  row('keystroke to underline', timesOf(measured.keystrokeToWarning), { p95: 150 });
  const longest = Math.max(0, ...measured.longTasks);
  console.log(`  tasks over 50 ms while typing: ${measured.longTasks.length}, the longest ${ms(longest)}`);
  budgets.push({ what: 'no long task', kept: measured.longTasks.length === 0 });
  budgets.push({ what: 'faces in a photo', kept: await reportPhotos(extension) });
}

const over = budgets.filter(({ kept }) => !kept).map(({ what }) => what);
console.log(
  over.length === 0 ? '\nEvery budget is kept.' : `\nOver budget on this machine: ${over.join(', ')}.`,
);
