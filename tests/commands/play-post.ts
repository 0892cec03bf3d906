import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ComposerReport } from '../../src/model/messages.ts';
import { gotoPractice, ourParts, posted, type TestBrowser, waitFor } from '../browser/harness/index.ts';
import { whenComposerSays, whereToAsk } from './page-report.ts';
import { type PracticeComposer, write } from './practice-composers.ts';

interface Post {
  kind: 'risky' | 'harmless';
  text: string;
}

export const posts: Post[] = [
  { kind: 'risky', text: 'One of my Year 9s, Callum Hargreaves, told me to f*** off again' },
  { kind: 'harmless', text: 'Lovely walk by the canal today' },
];

/** What came of one post. */
export interface Played extends Post {
  found: { severity: string; message: string }[];
  held: boolean;
  /** What was asked about a picture before the post went out; the answer is no. */
  asked?: string;
  outcome: string;
  picture: string;
  asExpected: boolean;
}

/** Waits until exactly this text has been looked at. */
function whatWasFound(browser: TestBrowser, { text, kind }: Post): Promise<ComposerReport> {
  return whenComposerSays(browser, `an answer about "${text}"`, ({ characters, mark, findings }) => {
    const looked = characters === text.length && mark !== 'looking';
    return looked && (kind === 'harmless' || findings.length > 0);
  });
}

/** Presses and waits for one of the two: the post goes out, or it is held. */
async function pressAndSee(
  browser: TestBrowser,
  page: Page,
  composer: PracticeComposer,
): Promise<'held' | 'out'> {
  await page.locator(composer.submit).click();
  return waitFor(
    'the post to go out or be held',
    async () => {
      if (posted(browser, page).length > 0) return 'out';
      return (await ourParts(page).part('dialog[open]').visible()) && 'held';
    },
    10_000,
  );
}

const question = 'dialog[open] .question';

/** Answers no to a question about a picture, and lets the post go on; what was asked, and the answer. */
async function answerNo(browser: TestBrowser, page: Page): Promise<string> {
  const ours = ourParts(page);
  const { asked, answers } = await ours.part(question).evaluate((element) => ({
    asked: element.querySelector('legend')?.innerText ?? '',
    answers: [...element.querySelectorAll('label')].map((label) => label.innerText.trim()),
  }));
  const place = answers.findIndex((answer) => /^No\b/.test(answer));
  await ours.part(`${question} label:nth-of-type(${place + 1}) input`).click();
  await ours.part('dialog[open] .button.main').click();
  await waitFor('the post to go out', () => posted(browser, page).length > 0, 10_000);
  return `${asked} ${answers[place]}.`;
}

/** Writes one post on one practice page, presses, and tells what came of it. */
export async function play(
  browser: TestBrowser,
  composer: PracticeComposer,
  post: Post,
  folder: string,
): Promise<Played> {
  await whereToAsk(browser);
  const page = await gotoPractice(browser, composer.page);
  const picture = join(folder, `${composer.page.replace('/', '-')}-${post.kind}.png`);
  try {
    await write(page, composer, post.text);
    const { findings } = await whatWasFound(browser, post);
    const held = (await pressAndSee(browser, page, composer)) === 'held';
    await page.screenshot({ path: picture as `${string}.png` });
    const aboutPicture = held && post.kind === 'harmless' && (await ourParts(page).part(question).exists());
    const asked = aboutPicture ? await answerNo(browser, page) : undefined;
    const texts = posted(browser, page).map(({ text }) => text.trim());
    const wentOutRight = texts.length === 1 && texts[0] === post.text;
    return {
      ...post,
      found: findings.map(({ severity, message }) => ({ severity, message })),
      held,
      ...(asked === undefined ? {} : { asked }),
      outcome: tellOutcome(texts, wentOutRight),
      picture,
      asExpected:
        post.kind === 'risky' ? held && texts.length === 0 : wentOutRight && (!held || aboutPicture),
    };
  } finally {
    await page.close();
  }
}

function tellOutcome(texts: readonly string[], asWritten: boolean): string {
  if (texts.length === 0) return 'nothing was published';
  return asWritten ? 'published once, as written' : `published: ${texts.join(' | ')}`;
}
