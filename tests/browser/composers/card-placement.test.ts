import { afterAll, beforeAll, test } from 'vitest';
import { openBuilt, type TestBrowser } from '../harness/index.ts';
import { isPlacedWell } from './card-placement.ts';
import { forms } from './forms.ts';
import { isWarned, risky } from './posts.ts';

const viewport = { width: 390, height: 844 };
let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBuilt({ viewport });
});
afterAll(() => browser?.close());

// On a narrow screen all dialogs fill it: the first variant of each is enough.
const own = forms.filter(({ name }) => !name.startsWith('independent/'));

test.each(own)(
  'on a narrow screen the card of $name leaves the button free and stays in view',
  async (form) => {
    const visit = await form.open(browser);
    await visit.tab.setViewport(viewport);
    await visit.tab.keyboard.type(risky);
    await isWarned(visit.tab);
    await isPlacedWell(visit.tab, await visit.button());
    await visit.tab.close();
  },
);
