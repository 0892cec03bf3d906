import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { check } from '../../src/check/check.ts';
import { Draft } from '../../src/model/draft.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { buildMatcher } from '../../src/no-photo-list/match.ts';
import { bundledPolicies } from '../../src/policies/index.ts';
import { listOf } from './children.ts';
import { timeEach } from './measure.ts';
import { ms, type Report } from './report.ts';
import { hostile, mixtures } from './texts.ts';

/** The whole check beside a grammar checker and a language library: new text, an edit, and hostile text. */
export async function measureWholeCheck(report: Report): Promise<void> {
  const [policy] = bundledPolicies;
  if (!policy) throw new Error('No policy is bundled');
  const list = buildMatcher(listOf(10_000));
  const ours = (text: string) =>
    check(Draft.parse({ text, account: 'personal' }), { policy, settings: defaultSettings, list });
  const harper = new LocalLinter({ binary });
  await harper.setup();

  console.log('3,000 characters never seen before, with a list of 10,000 children');
  const fresh = mixtures(120, 3_000);
  const freshOurs = await timeEach(fresh, ours);
  const freshHarper = await timeEach(fresh, (text) => harper.lint(text));
  report.row('Second Look', freshOurs, { p95: 10 });
  report.row('Harper', freshHarper);
  report.row('compromise, names of people', await timeEach(fresh, (text) => nlp(text).people().out('array')));
  report.ratio('new text beside Harper', freshOurs, freshHarper, 0.25);

  console.log('\nThe same after an edit at the end');
  const [first = ''] = mixtures(1, 3_000, 2);
  const edited = Array.from({ length: 120 }, (_, at) => `${first} and ${'more '.repeat(at % 7)}${at}`);
  await timeEach([first], ours);
  const editOurs = await timeEach(edited, ours);
  const editHarper = await timeEach(edited, (text) => harper.lint(text));
  report.row('Second Look', editOurs, { p95: 4 });
  report.row('Harper', editHarper);
  report.ratio('edit beside Harper', editOurs, editHarper, 0.25);

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
  report.budget('hostile text', (worst[0]?.took ?? Infinity) < 250);
}
