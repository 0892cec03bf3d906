import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildArguments, programs } from './build-step.ts';
import { firefoxPart } from './firefox-part.ts';
import { runStep } from './run-step.ts';
import { addTallies, closingLine, type Tally, tallyReport, tallyStep } from './tally.ts';

interface Suite {
  name: string;
  config: string;
  minutes: number;
  more: readonly string[];
  given?: Readonly<Record<string, string>>;
}

const inBrowsers = {
  config: 'vitest.browser.config.ts',
  // Each file has a browser of its own, so two files at a time do not disturb each other.
  more: ['--fileParallelism', '--maxWorkers=2'],
};

const everything: Suite[] = [
  { name: 'Unit tests', config: 'vitest.config.ts', minutes: 5, more: [] },
  { name: 'Browser tests in Chromium', ...inBrowsers, minutes: 21 },
  {
    name: 'Browser tests in Firefox, a part of them',
    ...inBrowsers,
    minutes: 5,
    more: [...inBrowsers.more, ...firefoxPart],
    given: { SECOND_LOOK_BROWSER: 'firefox', SECOND_LOOK_FORMS: 'one-of-each' },
  },
];
const inFirefox: Suite[] = [
  { name: 'Browser tests in Firefox', ...inBrowsers, minutes: 90, given: { SECOND_LOOK_BROWSER: 'firefox' } },
];
const suites = process.argv.includes('--firefox') ? inFirefox : everything;

const results: { name: string; tally: Tally }[] = [];
const reports = mkdtempSync(join(tmpdir(), 'second-look-reports-'));

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

async function step(name: string, args: readonly string[]): Promise<void> {
  const start = performance.now();
  const { status, said } = await runStep(args, { minutes: 4, quietly: true });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds(start)})`);
  if (status !== 0) console.log(`\n${said.trim()}\n`);
  results.push({ name, tally: tallyStep(status === 0) });
}

function readReport(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function suite({ name, config, minutes, more, given = {} }: Suite): Promise<void> {
  const start = performance.now();
  const report = join(reports, `${name}.json`);
  console.log(`\n${name}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = await runStep([programs.vitest, 'run', '--config', config, ...reporters, ...more], {
    minutes,
    quietly: false,
    given,
  });
  const tally = tallyReport(readReport(report), status);
  if (status === null) console.log(`${name} were ended after ${minutes} minutes.`);
  console.log(
    `${tally.failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${closingLine(tally)} (${seconds(start)})`,
  );
  results.push({ name, tally });
}

const start = performance.now();
// Anything built before would be tested in the place of what is here now.
rmSync('dist', { recursive: true, force: true });
await Promise.all([
  step('Type-check', [programs.tsc, '--noEmit']),
  step('Lint', [programs.biome, 'check', '--error-on-warnings']),
]);
await Promise.all([
  step('Build for Chromium', buildArguments('chromium')),
  step('Build for Firefox', buildArguments('firefox')),
]);
for (const each of suites) await suite(each);
rmSync(reports, { recursive: true, force: true });

const sum = addTallies(results.map(({ tally }) => tally));
console.log(`\nAll of it took ${seconds(start)}.`);
const broken = results.filter(({ tally }) => tally.failed > 0).map(({ name }) => name);
if (broken.length > 0) console.log(`Not right: ${broken.join(', ')}.`);
console.log(closingLine(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
