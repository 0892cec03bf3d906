import { mkdirSync } from 'node:fs';
import { gotoPractice, openBrowser, type TestBrowser } from '../browser/harness/index.ts';
import { buildForChromium } from './build-step.ts';
import { type Played, play, posts } from './play-post.ts';
import { practiceComposers } from './practice-composers.ts';

const pictures = 'screenshots';

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function tell({ kind, text, found, held, asked, outcome, picture }: Played): void {
  console.log(`  ${kind}: "${text}"`);
  console.log(found.length === 0 ? '    found: nothing' : '    found:');
  for (const { severity, message } of found) console.log(`      ${severity}: ${message}`);
  console.log(`    held: ${held ? 'yes, until the person has looked' : 'no'}`);
  if (asked) console.log(`    asked: ${asked}`);
  console.log(`    then: ${outcome}`);
  console.log(`    picture: ${picture}`);
}

/** Plays both posts on each site and says what came of them; whether all came out as they should. */
async function playAll(browser: TestBrowser): Promise<boolean> {
  mkdirSync(pictures, { recursive: true });
  let right = true;
  for (const composer of practiceComposers) {
    console.log(`\n${composer.site}`);
    for (const post of posts) {
      try {
        const played = await play(browser, composer, post, pictures);
        tell(played);
        right &&= played.asExpected;
      } catch (error) {
        console.log(`  ${post.kind}: ${error instanceof Error ? error.message : String(error)}`);
        right = false;
      }
    }
  }
  console.log(`\nThe pictures are in ${pictures}/.`);
  if (!right) console.log('Not everything came out as it should.');
  return right;
}

/** Opens the four pages for a person, until they close the browser or press Ctrl+C. */
async function show(browser: TestBrowser): Promise<void> {
  for (const { page } of practiceComposers) await gotoPractice(browser, page);
  console.log(
    '\nX, Facebook, Instagram and LinkedIn are open as practice pages: nothing you post there goes anywhere.',
  );
  console.log(`Try: ${posts.map(({ text }) => `\n  ${text}`).join('')}`);
  console.log('Ctrl+C ends it.');
  await new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
    browser.driver.once('disconnected', () => done());
  });
}

const extension = await buildForChromium();
const headed = hasDisplay();
const browser = await openBrowser({ browser: 'chromium', extension, headed });
try {
  if (headed) await show(browser);
  else process.exitCode = (await playAll(browser)) ? 0 : 1;
} finally {
  await browser.close();
}
process.exit();
