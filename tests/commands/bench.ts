import { measureInBrowser } from '../bench/in-browser.ts';
import { measureList } from '../bench/list.ts';
import { timesOf } from '../bench/measure.ts';
import { reportPhotos } from '../bench/photos-report.ts';
import { makeReport, ms } from '../bench/report.ts';
import { buildForChromium } from './build-step.ts';

// npm run bench [-- --no-browser | --list-only]; tests/commands/bench.mjs sees to --photos-only

const listOnly = process.argv.includes('--list-only');
const report = makeReport();

if (!listOnly) await (await import('../bench/whole-check.ts')).measureWholeCheck(report);
await measureList(report);

if (!listOnly && !process.argv.includes('--no-browser')) {
  const extension = await buildForChromium();
  console.log('\nIn Chromium, on the practice page of X, with a list of 10,000 children');
  const measured = await measureInBrowser(extension);
  report.row('a dead worker, first answer', timesOf(measured.firstAnswer), { p95: 500 });
  report.row('keystroke to underline', timesOf(measured.keystrokeToWarning), { p95: 150 });
  const longest = Math.max(0, ...measured.longTasks);
  console.log(`  tasks over 50 ms while typing: ${measured.longTasks.length}, the longest ${ms(longest)}`);
  report.budget('no long task', measured.longTasks.length === 0);
  report.budget('faces in a photo', await reportPhotos(extension));
}

const over = report.over();
console.log(
  over.length === 0 ? '\nEvery budget is kept.' : `\nOver budget on this machine: ${over.join(', ')}.`,
);
