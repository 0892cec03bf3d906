import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { portName } from '../../../src/model/messages.ts';
import { waitFor } from '../harness/index.ts';

/** The browser's own interface, inside the extension. */
declare const chrome: Browser;

const list = {
  format: 'no-photo-list/1',
  school: 'Oakfield Primary',
  issued: '2026-11-01T08:00:00Z',
  children: [{ id: 'c1', names: ['Amy Jones'], refused: ['photo', 'name'] }],
};
const somebody = { kind: 'unknown', name: 'Bea Smith' };

const ask = (page: Page, question: unknown) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), question);

/** What a person has on this machine, as the extension's own pages show it: the list, a setting, somebody declared. */
export async function whatIsKept(ownPage: Page): Promise<unknown> {
  const [inUse, people, settings] = await Promise.all([
    ask(ownPage, { type: 'list-in-use' }),
    ask(ownPage, { type: 'people' }),
    ask(ownPage, { type: 'settings' }),
  ]);
  const shown = (settings as { settings: { name: string; own?: unknown }[] }).settings;
  return {
    inUse,
    people,
    own: shown.filter(({ own }) => own !== undefined).map(({ name, own }) => [name, own]),
  };
}

/** Has the extension keep all of that, and gives back what it says of it. */
export async function keepSomething(ownPage: Page): Promise<unknown> {
  await ask(ownPage, { type: 'keep-own-list', list });
  await ask(ownPage, { type: 'keep-own-setting', name: 'schoolNames', value: ['Oakfield Primary'] });
  await ownPage.evaluate(
    (name, to) => {
      const port = chrome.runtime.connect({ name });
      port.postMessage({ type: 'declared', site: 'x', to, declared: 'relative' });
    },
    portName,
    somebody,
  );
  return waitFor('all of it to be kept', async () => {
    const kept = await whatIsKept(ownPage);
    return ['Amy Jones', 'Bea Smith', 'Oakfield Primary'].every((word) => JSON.stringify(kept).includes(word))
      ? kept
      : undefined;
  });
}
