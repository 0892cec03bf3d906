import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import type { Finding } from '../../../src/model/finding.ts';
import type { HoldView, NotesView } from '../../../src/warnings/view.ts';
import type { BrowserName } from '../harness/find-browser.ts';
import { launchChromium } from '../harness/launch-chromium.ts';
import { launchFirefox } from '../harness/launch-firefox.ts';

const here = import.meta.dirname;

/** A page with a composer and nothing but the warnings on it: what they promise is tried apart from any site. */
export interface Stage {
  browser: Browser;
  /** A new page. Everything that happens on it and reaches the page's own listeners is noted in `heard`. */
  open(body: string, viewport?: { width: number; height: number }): Promise<Page>;
}

const composer = `<div id="composer"><div id="editor" contenteditable>One of my Year 9s, Callum Hargreaves, said no.</div>
  <button id="post">Post</button></div>`;

/** The composer by itself, in a modal dialog, and in one that lies in a shadow root. */
export const bodies = {
  plain: `<main>${composer}</main>`,
  modal: `<main>Feed</main><dialog id="site">${composer}</dialog>`,
  trapped: `<main><input id="search"></main><div id="site" role="dialog">${composer}</div>`,
};

const style = `body{margin:0;font:16px/1.4 sans-serif} #composer{width:560px;max-width:94vw;margin:60px auto;border:1px solid}
  #editor{min-height:90px;padding:8px} #post{float:right;padding:8px 16px} #composer::after{content:"";display:block;clear:both}`;

export async function setStage(name: BrowserName): Promise<Stage> {
  const script = await bundle();
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({
    extension: undefined,
    viewport: { width: 1280, height: 720 },
    proxyPort: 9,
  });
  return {
    browser: browser.driver,
    async open(body, viewport = { width: 1280, height: 720 }) {
      const page = await browser.driver.newPage();
      await page.setViewport(viewport);
      await page.setContent(`<!doctype html><style>${style}</style>${body}`);
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard, asked: [] });
        for (const type of ['keydown', 'keyup', 'input', 'pointerdown', 'mousedown', 'click', 'focusin']) {
          document.addEventListener(type, ({ type: name }) => heard.push(name), { capture: true });
        }
      });
      await page.addScriptTag({ content: script });
      return page;
    },
  };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(here, 'on-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'webextension-polyfill': resolve(here, 'words-from-file.ts') },
    plugins: [
      {
        name: 'css-inline',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /\?inline$/ }, ({ path, resolveDir }) => ({
            path: resolve(resolveDir, path.replace('?inline', '')),
            namespace: 'css-inline',
          }));
          onLoad({ filter: /./, namespace: 'css-inline' }, ({ path }) => ({
            contents: readFileSync(path, 'utf8'),
            loader: 'text',
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

export const phone: Finding = {
  rule: 'own-contact-details',
  severity: 'warn',
  quote: 'Year 9s',
  start: 10,
  end: 17,
  message: 'This may say too much.',
  clauses: [{ policy: 'one-education', ref: '6.21' }],
  fixes: [{ label: 'Shorter', replacement: 'pupils' }],
};

export const name: Finding = {
  rule: 'pupil-full-name',
  severity: 'confirm',
  quote: 'Callum Hargreaves',
  start: 19,
  end: 36,
  message: 'A full name would be public.',
  clauses: [{ policy: 'one-education', ref: '6.21' }],
  fixes: [{ label: 'First name only', replacement: 'Callum' }],
  settle: { by: 'tick', statement: 'The school has agreed.' },
};

export const notesView: NotesView = {
  site: 'x',
  mark: 'notes',
  upToDate: true,
  account: 'personal',
  accountName: '@j_smith',
  askAccount: false,
  doubtfulNames: [],
  findings: [phone],
  list: { state: 'none', children: 0 },
  namesWords: false,
};

export const holdView: HoldView = {
  findings: [name],
  account: 'official',
  accountName: '@oakfield',
  text: 'One of my Year 9s, Callum Hargreaves, said no.',
  overrideAllowed: false,
  noAnswer: false,
};
