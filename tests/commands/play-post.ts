import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PageReport } from '../../src/model/messages.ts';
import {
  gotoPractice,
  ourParts,
  posted,
  serviceWorker,
  type TestBrowser,
  waitFor,
} from '../browser/harness/index.ts';
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
  /** What was asked about a picture before the post went out. */
  asked?: string;
  outcome: string;
  picture: string;
  asExpected: boolean;
}

declare const chrome: {
  tabs: {
    query(about: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
};

/** What the extension says about the page in front, as its popup would hear it. */
async function pageReport(browser: TestBrowser): Promise<PageReport> {
  const worker = await serviceWorker(browser).worker();
  const said = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab && chrome.tabs.sendMessage(tab.id, { type: 'what-do-you-see' }, { frameId: 0 });
  });
  return PageReport.parse(said);
}

/** Waits until exactly this text has been looked at. */
function whatWasFound(browser: TestBrowser, { text, kind }: Post): Promise<PageReport> {
  return waitFor(
    `an answer about "${text}"`,
    async () => {
      const report = await pageReport(browser);
      const looked = report.composer?.characters === text.length && report.mark !== 'looking';
      return looked && (kind === 'harmless' || report.findings.length > 0) && report;
    },
    10_000,
  );
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

/** Writes one post on one practice page, presses, and tells what came of it. */
export async function play(
  browser: TestBrowser,
  composer: PracticeComposer,
  post: Post,
  folder: string,
): Promise<Played> {
  const page = await gotoPractice(browser, composer.page);
  const picture = join(folder, `${composer.page.replace('/', '-')}-${post.kind}.png`);
  try {
    await write(page, composer, post.text);
    const { findings } = await whatWasFound(browser, post);
    const came = await pressAndSee(browser, page, composer);
    await page.screenshot({ path: picture as `${string}.png` });
    const texts = posted(browser, page).map(({ text }) => text.trim());
    const wentOutRight = texts.length === 1 && texts[0] === post.text;
    const outcome =
      came === 'held'
        ? 'nothing was published'
        : wentOutRight
          ? 'published once, as written'
          : `published: ${texts.join(' | ')}`;
    return {
      ...post,
      found: findings.map(({ severity, message }) => ({ severity, message })),
      held: came === 'held',
      outcome,
      picture,
      asExpected:
        post.kind === 'risky' ? came === 'held' && texts.length === 0 : came === 'out' && wentOutRight,
    };
  } finally {
    await page.close();
  }
}
