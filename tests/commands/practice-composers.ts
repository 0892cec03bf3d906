import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

/** How a person gets to writing on one practice page, in English, and where they press to publish. */
export interface PracticeComposer {
  site: string;
  page: string;
  editor: string;
  submit: string;
  open(page: Page): Promise<void>;
}

async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).click();
}

export const practiceComposers: PracticeComposer[] = [
  {
    site: 'X',
    page: 'x/home',
    editor: '[data-testid="tweetTextarea_0"][contenteditable="true"]',
    submit: '[data-testid="tweetButtonInline"]',
    open: async () => {},
  },
  {
    site: 'Facebook',
    page: 'facebook/one-step',
    editor: '[role="dialog"] [data-lexical-editor="true"]',
    submit: '[role="dialog"] [role="button"][aria-label="Post"]',
    open: (page) => press(page, "::-p-text(What's on your mind)"),
  },
  {
    site: 'Instagram',
    page: 'instagram/create',
    editor: '[role="dialog"] [data-lexical-editor="true"]',
    submit: '[role="dialog"] ::-p-aria([name="Share"][role="button"])',
    open: async (page) => {
      await press(page, '::-p-aria([name="New post"])');
      const file = await page.waitForSelector('[role="dialog"] input[type="file"]');
      await (file as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
        resolve('public/icons/128.png'),
      );
      for (let step = 0; step < 2; step += 1)
        await press(page, '[role="dialog"] ::-p-aria([name="Next"][role="button"])');
    },
  },
  {
    site: 'LinkedIn',
    page: 'linkedin/share',
    editor: '.ql-editor[contenteditable="true"]',
    submit: 'button.share-actions__primary-action',
    open: (page) => press(page, '::-p-aria([name="Start a post"])'),
  },
];

/** Opens the composer and writes as a person does: a click into the editor, then the keyboard. */
export async function write(page: Page, composer: PracticeComposer, text: string): Promise<void> {
  await composer.open(page);
  await press(page, composer.editor);
  await page.keyboard.type(text);
}
