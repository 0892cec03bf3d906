import { afterAll, beforeAll, expect, test } from 'vitest';
import { gotoPractice, openBuilt, personAt, type TestBrowser } from './harness/index.ts';
import { popupOver, popupThatSays, saidOfPage } from './popup-over.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt({ popup: true });
});
afterAll(() => browser?.close());

test('the popup says what the page in front sees, and nothing of it is in the status block', async () => {
  const page = await gotoPractice(browser, 'x/home');
  await personAt(browser, page).write('Callum Hargreaves in my Year 9 class told me to get lost');
  const popup = await popupThatSays(browser, page, /Will be held/);
  const state = await saidOfPage(popup);
  expect(state).toMatch(/Site\s+X/);
  expect(state).toContain('A new post');
  expect(state).toContain('Needs a look before posting');
  const status = await popup.$eval('.status', (block) => (block as HTMLTextAreaElement).value);
  expect(status).not.toMatch(/Callum|lost|name beside/);
  expect(status).toContain('Second Look');
  await popup.close();
});

test('the popup tells of every composer of the page, and by what each part of it was recognised', async () => {
  const page = await gotoPractice(browser, 'x/modal');
  await page.keyboard.type('Lovely walk by the canal today');
  const popup = await popupThatSays(browser, page, /How this box was recognised/);
  await popup.$eval('.parts summary', (summary) => (summary as HTMLElement).click());
  const state = await saidOfPage(popup);
  expect(state).toMatch(/Kind of box\s+post/);
  expect(state).toMatch(/Text box\s+by a name that is the same in every language \(name\)/);
  expect(state).toMatch(/Button that publishes\s+by a name/);
  expect(state).toMatch(/Photo chooser\s+by a name/);
  expect(state).toMatch(/Who is writing\s+by a name/);
  await popup.close();
});

test('a button that is recognised by its words alone is shown to be so, and IT is told that it was better before', async () => {
  const page = await gotoPractice(browser, 'x/home');
  await page.evaluate(() =>
    document.querySelector('[data-testid="tweetButtonInline"]')?.setAttribute('data-testid', 'statusSend'),
  );
  await personAt(browser, page).write('Lovely walk by the canal today');
  const popup = await popupThatSays(browser, page, /less surely than before/);
  expect(await saidOfPage(popup)).toMatch(
    /Button that publishes\s+only by its words in this language \(label\)/,
  );
  expect(await popup.$eval('.parts', (parts) => (parts as HTMLDetailsElement).open)).toBe(true);
  const status = await popup.$eval('.status', (block) => (block as HTMLTextAreaElement).value);
  expect(status).toMatch(/X, post, Button that publishes: only by its words .* \(before: by a name/);
  await popup.close();
});

test('on another site it says that nothing is looked at', async () => {
  const page = await browser.newPage();
  const popup = await popupOver(browser, page);
  expect(await saidOfPage(popup)).toContain('does not look at this site');
  await popup.close();
});
