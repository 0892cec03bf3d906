import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages } from '../sites/pages.ts';
import {
  type Behaviour,
  browserUnderTest,
  editorModel,
  gotoPractice,
  openBrowser,
  personAt,
  posted,
  pressesSeen,
  type TestBrowser,
  waitFor,
} from './harness/index.ts';

const folders = ['x/', 'facebook/', 'instagram/', 'linkedin/'];
const pages = (await allPages()).filter(
  ({ name, tried }) => !tried && folders.some((folder) => name.startsWith(folder)),
);
/** Ways of behaving are common to all pages of a site: one of each is enough. */
const oneOfEach = folders.flatMap((folder) => pages.find(({ name }) => name.startsWith(folder)) ?? []);
const parts = ['Lovely walk by the canal today 😀', 'And two herons'];

let browser: TestBrowser;

/** Goes to a page and writes in all of its parts. */
async function writeIn(name: string, behaviour: Behaviour) {
  const tab = await gotoPractice(browser, name, behaviour);
  const problems: string[] = [];
  tab.on('pageerror', (error) => problems.push(String(error)));
  const person = personAt(browser, tab);
  await person.openComposer();
  const texts = parts.slice(0, pages.find((page) => page.name === name)?.way?.editors.length);
  for (const [index, text] of texts.entries()) await person.write(text, index);
  const published = () =>
    waitFor('the page to have published', () => posted(browser, tab).some((post) => post.answered), 8000);
  return { tab, person, problems, published, text: texts.join('\n\n') };
}

beforeAll(async () => {
  browser = await openBrowser({ browser: browserUnderTest });
});

describe.each(pages)('$name without the extension', (page) => {
  // The languages themselves are tried with the extension: here one is enough, and it is not English.
  test.each(page.languages.slice(-1))('posts once by a click, in %s', async (language) => {
    const { tab, person, problems, published, text } = await writeIn(page.name, { language });
    expect(JSON.stringify(await editorModel(tab))).toContain('Lovely walk');
    await person.submit();
    await published();
    expect(posted(browser, tab)).toMatchObject([{ text, page: page.name }]);
    expect(await pressesSeen(tab)).toBe(1);
    expect(problems).toEqual([]);
    await tab.close();
  });

  test.each(oneOfEach.includes(page) ? page.sendingKeys.slice(0, 1) : [])(
    'posts once by %s',
    async (keys) => {
      const { tab, person, published, text } = await writeIn(page.name, {});
      await person.press(keys);
      await published();
      expect(posted(browser, tab)).toMatchObject([{ text }]);
      expect(await pressesSeen(tab)).toBe(1);
      await tab.close();
    },
  );

  // A page draws the buttons of its site in one way.
  test.each(oneOfEach.includes(page) ? ['Enter', 'Space'] : [])(
    'posts once by %s on its control',
    async (key) => {
      const { tab, person, published } = await writeIn(page.name, {});
      await person.goToLastStep();
      await (await person.submitControl()).focus();
      await person.press(key);
      await published();
      expect(posted(browser, tab)).toHaveLength(1);
      await tab.close();
    },
  );
});

describe.each(oneOfEach)('$name without the extension, told how to behave,', (page) => {
  test('is publishing for as long as it was told, and posts once', async () => {
    const { tab, person, published } = await writeIn(page.name, { publishTakes: 1500 });
    await person.submit();
    await waitFor('the page to begin', () => posted(browser, tab).length > 0);
    expect(posted(browser, tab)[0]?.answered).toBe(false);
    await tab.waitForSelector('>>> [role="progressbar"]');
    await published();
    expect(posted(browser, tab)).toHaveLength(1);
    await tab.close();
  });

  test('draws its editor anew after a pause, and posts what was in it', async () => {
    const tab = await gotoPractice(browser, page.name, { remount: 1 });
    const person = personAt(browser, tab);
    await person.openComposer();
    const before = await person.field();
    await person.write('Two herons');
    await waitFor('the editor to be replaced', () => before.evaluate((element) => !element.isConnected));
    await tab.keyboard.type('!');
    await person.submit();
    await waitFor('the page to have published', () => posted(browser, tab).length > 0);
    expect(posted(browser, tab)).toMatchObject([{ text: expect.stringMatching(/^!?Two herons!?$/) }]);
    await tab.close();
  });

  test('has emptied its editor before later handlers of the same press, where it clears first', async () => {
    const { tab, person, published, text } = await writeIn(page.name, { clearsFirst: 1 });
    const field = await person.field();
    await field.evaluate((element) => {
      window.addEventListener('click', () => {
        const left = element instanceof HTMLTextAreaElement ? element.value : element.innerText;
        document.body.dataset['left'] = element.isConnected ? left.trim() : '';
      });
    });
    await person.submit();
    await published();
    expect(posted(browser, tab)).toMatchObject([{ text }]);
    expect(await tab.evaluate(() => document.body.dataset['left'])).toBe('');
    await tab.close();
  });

  test('has posted before the button is let go, where it acts on pointerdown', async () => {
    const { tab, person, published } = await writeIn(page.name, { actsOn: 'pointerdown' });
    await person.goToLastStep();
    await (await person.submitControl()).hover();
    await tab.mouse.down();
    await published();
    await tab.mouse.up();
    expect(posted(browser, tab)).toHaveLength(1);
    await tab.close();
  });

  test('ignores the click of a script, where it takes trusted ones only', async () => {
    const { tab, person, published } = await writeIn(page.name, { trustedOnly: 1 });
    await person.goToLastStep();
    await (await person.submitControl()).evaluate((control) => control.click());
    expect(await pressesSeen(tab)).toBe(0);
    await (await person.submitControl()).click();
    await published();
    expect(posted(browser, tab)).toHaveLength(1);
    await tab.close();
  });
});

afterAll(() => browser?.close());
