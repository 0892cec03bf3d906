import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, personAt, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import { forms } from './forms.ts';
import { harmless, isPublished, seen } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({ browser: 'chromium', extension: 'dist/chromium' });
});
afterAll(() => browser?.close());

const forPictures = forms.filter(({ name }) =>
  ['x/home', 'facebook/one-step', 'instagram/create', 'linkedin/share-shadow'].includes(name),
);

async function writeWithPicture(form: (typeof forms)[number]) {
  const visit = await form.open(browser);
  await visit.tab.keyboard.type(harmless);
  if (!form.hasPicture) await personAt(browser, visit.tab).attach();
  const { card } = seen(visit.tab);
  await waitFor('the question about the picture', async () =>
    /show any pupils|show pupils/i.test(await card.text()),
  );
  return visit;
}

test.each(forPictures)(
  'a picture on $name is asked about, and goes out when it shows no pupils',
  async (form) => {
    const visit = await writeWithPicture(form);
    await (await visit.button()).click();
    const { hold, main, ours } = seen(visit.tab);
    await hold.appears();
    await ours.part('dialog[open] label:nth-of-type(2) input').click();
    await main.click();
    await isPublished(browser, visit.tab, harmless);
    await visit.tab.close();
  },
);

test.each(forPictures)(
  'a picture of pupils on $name is held from an account that may be personal',
  async (form) => {
    const visit = await writeWithPicture(form);
    const { card, hold, ours } = seen(visit.tab);
    await ours.part('.panel .note .question button').click();
    await waitFor(
      'the answer to be taken',
      async () => !/show any pupils|show pupils/i.test(await card.text()),
    );
    await (await visit.button()).click();
    await hold.appears();
    expect(await hold.text()).toMatch(/pupils/i);
    expect(posted(browser, visit.tab)).toEqual([]);
    await visit.tab.close();
  },
);
