import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuilt, personAt, posted, type TestBrowser } from '../harness/index.ts';
import { type InFrame, inFrame } from '../photos/in-frame.ts';
import { lookFrame, lookIsOver } from '../photos/photo-visit.ts';
import { forms, type Visit } from './forms.ts';
import { harmless, isPublished, press, seen } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

const face = resolve('tests/browser/photos/files/face.jpg');
const forPictures = forms.filter(({ name }) =>
  ['x/home', 'facebook/one-step', 'instagram/create', 'linkedin/share-shadow'].includes(name),
);

/** The look at the picture, once it asks the person. */
async function lookOn(tab: Page): Promise<InFrame> {
  const look = inFrame(tab, await lookFrame(tab, 30_000));
  await look.enlarged();
  return look;
}

/** The account is asked once and remembered where the page names one. */
async function saysPersonal(look: InFrame): Promise<void> {
  if ((await look.text()).includes('Whose account is this for?')) await look.pressNamed('My own');
}

/** Writes and chooses a picture with a face; `answer` speaks of it in the look before the site has it. */
async function withPicture(
  form: (typeof forms)[number],
  answer: (look: InFrame) => Promise<void>,
): Promise<Visit> {
  const tab = await browser.newPage();
  const opened = form.open(browser, {}, tab, face);
  const answered = form.hasPicture ? lookOn(tab).then(answer) : undefined;
  const [visit] = await Promise.all([opened, answered]);
  await visit.tab.keyboard.type(harmless);
  if (!form.hasPicture) {
    await Promise.all([personAt(browser, visit.tab).attach(face), lookOn(visit.tab).then(answer)]);
  }
  await lookIsOver(visit.tab);
  return visit;
}

test.each(forPictures)(
  'a picture on $name is asked about, and goes out when it shows no pupils',
  async (form) => {
    const visit = await withPicture(form, async (look) => {
      await saysPersonal(look);
      await look.answerAll();
      await look.press('.finish .main');
    });
    await press(visit);
    await isPublished(browser, visit.tab, harmless);
    expect(await seen(visit.tab).hold.exists()).toBe(false);
    await visit.tab.close();
  },
);

test.each(forPictures)('a picture of pupils on $name is held from a personal account', async (form) => {
  const visit = await withPicture(form, async (look) => {
    await saysPersonal(look);
    await look.pressNamed(/^Yes\b/);
    await look.answerAll();
    await look.press('.finish .main');
  });
  await press(visit);
  const { hold } = seen(visit.tab);
  await hold.appears();
  expect(await hold.text()).toMatch(/pupils/i);
  expect(posted(browser, visit.tab)).toEqual([]);
  await visit.tab.close();
});
