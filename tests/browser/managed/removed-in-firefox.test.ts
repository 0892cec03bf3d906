import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  gotoPractice,
  openBrowser,
  ourParts,
  personAt,
  posted,
  type TestBrowser,
  waitFor,
} from '../harness/index.ts';
import { ourFirefoxId } from '../harness/launch-firefox.ts';
import { saidOn } from './said-on.ts';

const secret = 'Amy Jones in Year 4 has asthma';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser({
    browser: 'firefox',
    extension: process.env['EXTENSION_FIREFOX'] ?? 'dist/firefox',
  });
});
afterAll(() => browser?.close());

test('removed by hand while a post is held, it lets go of the page at a press', async () => {
  const page = await gotoPractice(browser, 'x/home');
  const said = saidOn(page);
  const person = personAt(browser, page);
  await person.openComposer();
  await person.write(secret);
  await person.submit();
  const hold = ourParts(page, 'second-look-hold');
  await hold.part('dialog').appears();
  await browser.driver.uninstallExtension(ourFirefoxId);
  // Firefox ends our script and leaves what it drew, so the browser itself closes what stands in the way.
  await hold.part('.ways button[commandfor]').click();
  await waitFor('the dialog to close', () =>
    hold.part('dialog').evaluate((element) => !element.hasAttribute('open')),
  );
  await person.submit();
  await waitFor('the post to go out', () => posted(browser, page)[0]);
  expect(posted(browser, page)).toMatchObject([{ text: secret }]);
  expect(said).toEqual([]);
});
