import type { KeyInput, Page } from 'puppeteer-core';

/** What a person does on one of these pages, apart from typing. */
export interface Steps {
  /** From the page as it opens to a composer whose text box has the focus; `photo` is a file to choose where one must be. */
  open(page: Page, photo: string): Promise<void>;
  /** The text box that is being written in. */
  textBox: string;
  /** The last button: the press that publishes. */
  button: string;
  /** What comes between writing and that press. */
  beforeButton?(page: Page): Promise<void>;
  /** What the page shows once the post is out. */
  done: string;
}

/** Types as a person does, Enter between the lines. */
export async function typeLines(page: Page, text: string): Promise<void> {
  const [first = '', ...others] = text.split('\n');
  await page.keyboard.type(first);
  for (const line of others) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** Presses keys together, written as in `Control+Enter`. */
export async function pressKeys(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+') as KeyInput[];
  for (const key of parts) await page.keyboard.down(key);
  for (const key of parts.reverse()) await page.keyboard.up(key);
}

async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click();
}

async function facebookTrigger(page: Page): Promise<void> {
  await press(page, '.trigger');
}

async function instagramSteps(page: Page, photo: string, menu: boolean): Promise<void> {
  await press(page, '[data-opens="create"]');
  if (menu) await press(page, '[data-menu="create"] [role="button"]');
  const input = await page.waitForSelector('[role="dialog"] form input[type="file"]');
  await (input as NonNullable<Awaited<ReturnType<typeof page.$<'input[type="file"]'>>>>).uploadFile(photo);
  await page.waitForSelector('[role="dialog"] .picture img');
  await press(page, '.head .act');
  await page.waitForSelector('[role="dialog"] [role="tab"]');
  await press(page, '.head .act');
  await press(page, '.writing textarea, .writing [contenteditable="true"]');
}

const x = {
  textBox: '[data-testid="tweetTextarea_0"]',
  done: '[data-testid="toast"]',
};
const inDialog = '[role="dialog"][aria-modal="true"]';
const shadow = '#interop-outlet >>> ';

/** The steps of each page, by the page's name. */
export const steps: Record<string, Steps> = {
  'independent/x/home': {
    ...x,
    button: '[data-testid="tweetButtonInline"]',
    open: (page) => press(page, x.textBox),
  },
  'independent/x/modal': {
    textBox: `${inDialog} ${x.textBox}`,
    button: `${inDialog} [data-testid="tweetButton"]`,
    done: x.done,
    open: (page) => press(page, `${inDialog} ${x.textBox}`),
  },
  'independent/x/thread': {
    ...x,
    button: '[data-testid="tweetButton"]',
    open: (page) => press(page, x.textBox),
  },
  'independent/x/mobile': {
    textBox: `${x.textBox} textarea`,
    button: '[data-testid="tweetButton"]',
    done: x.done,
    open: (page) => press(page, `${x.textBox} textarea`),
  },
  'independent/facebook/one-step': {
    textBox: '.window .notranslate',
    button: '.window .primary',
    done: '.toast',
    async open(page) {
      await facebookTrigger(page);
      await press(page, '.window .x1hl2dhg');
      await press(page, '.window .notranslate');
    },
  },
  'independent/facebook/two-step': {
    textBox: '.window .notranslate',
    button: '#second-layer .row .primary:last-child',
    done: '.toast',
    async open(page) {
      await facebookTrigger(page);
      await press(page, '.window .notranslate');
    },
    beforeButton: (page) => press(page, '.x1qjc9v5 .window .primary'),
  },
  'independent/facebook/native-dialog': {
    textBox: 'dialog .notranslate',
    button: 'dialog .primary',
    done: '.toast',
    async open(page) {
      await facebookTrigger(page);
      await press(page, 'dialog .notranslate');
    },
  },
  'independent/instagram/create': {
    textBox: '.window .notranslate',
    button: '.head .act',
    done: '[role="dialog"] .middle h3',
    open: (page, photo) => instagramSteps(page, photo, true),
  },
  'independent/instagram/caption-textarea': {
    textBox: '.window .writing textarea',
    button: '.head .act',
    done: '[role="dialog"] .middle h3',
    open: (page, photo) => instagramSteps(page, photo, false),
  },
  'independent/linkedin/share': {
    textBox: '.share-box-v2__modal .ql-editor',
    button: '.share-actions__primary-action',
    done: '.artdeco-toasts',
    async open(page) {
      await press(page, '.share-box-feed-entry__trigger');
      await press(page, '.share-box-v2__modal .ql-editor');
    },
  },
  'independent/linkedin/share-in-shadow': {
    textBox: `${shadow}.share-box-v2__modal .ql-editor`,
    button: `${shadow}.share-actions__primary-action`,
    done: `${shadow}.artdeco-toasts`,
    async open(page) {
      await press(page, '[class~="_8ba049e9"]');
      await press(page, `${shadow}.share-box-v2__modal .ql-editor`);
    },
  },
};
