import { base64url, CompactEncrypt } from 'jose';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { ToPage } from '../../../src/model/messages.ts';
import { type AskBackground, Status } from '../../../src/model/own-page-messages.ts';
import type { Answer, Answerer } from '../../sites/server.ts';
import { openExtensionPage, type TestBrowser } from '../harness/index.ts';

/** The browser's own interface, where a function of this file runs inside the extension. */
declare const chrome: Browser;

export const host = 'files.oakfield.example';
export const address = `https://${host}/no-photo-list`;
export const key = base64url.encode(new Uint8Array(32).fill(11));

/** Headers with which browser extensions may read a file. */
export const open = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };

let minutes = 0;

/** A list with these children, issued a minute after the one before. */
export function listOf(names: readonly string[], more: Record<string, unknown> = {}): string {
  minutes += 1;
  return JSON.stringify({
    format: 'no-photo-list/1',
    school: 'Oakfield',
    issued: new Date(Date.parse('2026-01-05T08:00:00Z') + minutes * 60_000).toISOString(),
    children: names.map((name, number) => ({
      id: `c${number}`,
      names: [name],
      groups: ['Year 4 Oak'],
      refused: ['photo', 'video', 'name'],
    })),
    ...more,
  });
}

/** Seals a list as the school office does. */
export function seal(list: string, under = key): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(list))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(base64url.decode(under));
}

/** A good answer with this file in it. */
export const good = (body: string): Answer => ({ headers: open, body });

/** The address of the list, and a page of the extension to ask from. */
export class Office {
  constructor(
    readonly browser: TestBrowser,
    readonly page: Page,
  ) {}

  static async in(browser: TestBrowser): Promise<Office> {
    return new Office(browser, await openExtensionPage(browser, 'icons/16.png'));
  }

  /** Answers the next looks so. */
  answer(answer: Answer | Answerer): void {
    this.browser.practice.answerers.set(host, typeof answer === 'function' ? answer : () => answer);
  }

  /** The settings of this browser's own, which are taken over at once. */
  async set(settings: Record<string, unknown>): Promise<void> {
    await this.page.evaluate((own) => chrome.storage.local.set({ settings: own }), settings);
  }

  ask(question: AskBackground): Promise<unknown> {
    return this.page.evaluate((asked) => chrome.runtime.sendMessage(asked), question);
  }

  async status(): Promise<Status> {
    return Status.parse(await this.ask({ type: 'status' }));
  }

  /** Looks for a newer list and answers how it stands then. */
  async sync(): Promise<Status['list']> {
    return Status.parse(await this.ask({ type: 'sync-now' })).list;
  }

  /** The rules that speak about a draft, as a composer would be answered. */
  async rulesFor(text: string, attachments: string[] = []): Promise<string[]> {
    const answer = await this.page.evaluate(
      async (draft) => {
        const port = chrome.runtime.connect({ name: 'composer' });
        const checked = await new Promise<ToPage>((resolve) => {
          port.onMessage.addListener((message: unknown) => {
            if ((message as ToPage).type === 'checked') resolve(message as ToPage);
          });
          port.postMessage({ type: 'check', number: 1, draft, names: [] });
        });
        port.disconnect();
        return checked;
      },
      { site: 'x', text, attachments },
    );
    if (answer.type !== 'checked') throw new Error(`Answered with ${answer.type}`);
    return answer.result.findings.map(({ rule }) => rule);
  }

  async isListed(name: string): Promise<boolean> {
    return (await this.rulesFor(`Well done to ${name} today`)).includes('no-photo-list-match');
  }
}
