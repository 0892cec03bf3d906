import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuilt, type TestBrowser, waitFor } from '../harness/index.ts';
import { oneOfEach } from './forms.ts';
import { isWarned, risky, seen } from './posts.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt();
});
afterAll(() => browser?.close());

const asking = /which account/i;

test.each(oneOfEach)(
  'the account on $name is asked once, remembered, and another one is asked anew',
  async (form) => {
    const first = await form.open(browser, { as: 'hannah.lowther' });
    await first.tab.keyboard.type(risky);
    const { card, ours } = seen(first.tab);
    await waitFor('the question', async () => asking.test(await card.text()));
    await ours.part('.account button:nth-of-type(2)').click();
    await waitFor('the question to go', async () => !asking.test(await card.text()));
    await first.tab.close();

    const second = await form.open(browser, { as: 'hannah.lowther' });
    await second.tab.keyboard.type(risky);
    await isWarned(second.tab);
    expect(await seen(second.tab).card.text()).not.toMatch(asking);
    await second.tab.close();

    const another = await form.open(browser, { as: 'oakfield.pta' });
    await another.tab.keyboard.type(risky);
    await waitFor('the question', async () => asking.test(await seen(another.tab).card.text()));
    await another.tab.close();
  },
);
