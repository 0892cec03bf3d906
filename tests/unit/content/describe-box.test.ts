// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { learnWords, masked } from '../../../src/content/box/known-words.ts';
import { describeBox } from '../../../src/content/box/tell-of-box.ts';
import { bundledTables } from '../../../src/sites/bundled-tables.ts';
import { sites } from '../../../src/sites/sites.ts';

vi.mock('webextension-polyfill', () => import('../background/fake-browser.ts'));

const planted = [
  'Callum',
  'Hargreaves',
  'callum',
  'hargreaves',
  'Oakfield',
  'oakfield',
  'Y10',
  '07700',
  'Zadie',
];

/** Attributes that pages have, and some that nobody expects: each holds what must not get out. */
const attributes =
  `id class name role type title alt href src srcset value placeholder style lang dir for accept action content itemprop
  aria-label aria-labelledby aria-placeholder aria-describedby aria-description aria-roledescription aria-valuetext
  aria-live aria-modal aria-hidden aria-disabled aria-expanded aria-haspopup contenteditable disabled hidden tabindex
  data-testid data-test-id data-view-name data-pagelet data-lexical-editor data-contents data-block data-text
  data-placeholder data-name data-callum-hargreaves data-user data-content onclick componentkey`.split(/\s+/);
const values = [
  'Callum Hargreaves',
  'UserAvatar-Container-callum.hargreaves',
  'callumHargreaves07700',
  'https://example.org/oakfield/Zadie?of=Y10',
  'message from Callum_Hargreaves_Y10',
  'ç-Callum-é',
];

function element(tag: string, value: string): HTMLElement {
  const made = document.createElement(tag);
  for (const attribute of attributes) made.setAttribute(attribute, value);
  made.append('Callum Hargreaves of Oakfield, Y10, 07700 900123');
  return made;
}

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

test.each(sites)('no word of a page of $id gets into the description of a box', (site) => {
  document.documentElement.lang = 'callum';
  for (const value of values) {
    const box = element('div', value);
    box.setAttribute('contenteditable', 'true');
    box.setAttribute('role', 'textbox');
    box.append(element('p', value), element('callum-hargreaves', value), element('zadie', value));
    const form = element('form', value);
    const row = element('div', value);
    row.attachShadow({ mode: 'open' }).append(element('button', value));
    form.append(element('button', value), element('input', value), element('img', value), box, row);
    form.prepend(document.createComment('Callum Hargreaves'));
    const outer = element('section', value);
    outer.append(form);
    document.body.replaceChildren(outer);
    const told = JSON.stringify(describeBox(site, box));
    for (const word of planted) expect(told).not.toContain(word);
    expect(told).toContain('"role":"textbox"');
  }
});

test('how a box is built can be told from the description', () => {
  document.body.innerHTML = `
    <main><div class="css-1x2y share-box" data-testid="tweetTextarea_0RichTextInputContainer">
      <form id="composer-12"><label>Hello</label>
        <div class="ql-editor" contenteditable="true" role="textbox" aria-label="Hello"><p>Hello</p></div>
        <button type="submit" class="x1abc" aria-disabled="true" aria-label="Post">Post</button>
      </form>
    </div></main>`;
  const [x] = sites;
  const box = document.querySelector<HTMLElement>('[contenteditable]');
  if (!x || !box) throw new Error('The page lacks what is described');
  expect(describeBox(x, box)).toMatchObject({
    format: 'box/1',
    site: 'x',
    editor: 'quill',
    around: [
      {
        tag: 'div',
        'data-testid': 'tweetTextarea_#RichTextInputContainer',
        classes: ['share-box'],
        otherClasses: 1,
      },
      { tag: 'main' },
      { tag: 'body' },
      { tag: 'html' },
    ],
    box: {
      tag: 'form',
      id: 'composer-#',
      inside: [
        { tag: 'label' },
        {
          tag: 'div',
          role: 'textbox',
          contenteditable: 'true',
          has: ['aria-label'],
          classes: ['ql-editor'],
          box: true,
        },
        { tag: 'button', type: 'submit', 'aria-disabled': 'true', has: ['aria-label'], otherClasses: 1 },
      ],
    },
  });
});

test('a page without end is told of in part', () => {
  document.body.innerHTML = `<form><div contenteditable="true"></div>${'<p><b></b></p>'.repeat(2_000)}</form>`;
  const [site] = sites;
  const box = document.querySelector<HTMLElement>('[contenteditable]');
  if (!site || !box) throw new Error('The page lacks what is described');
  const told = JSON.stringify(describeBox(site, box));
  expect(told.length).toBeLessThan(20_000);
  expect(told).toContain('"more":1');
});

test.each([
  ['tweetTextarea_0', 'tweetTextarea_#'],
  ['UserAvatar-Container-oakfieldprimary', 'UserAvatar-Container-…'],
  ['messageOfAmy', 'message……'],
  ['/amy.jones/posts/123', '/….…/posts/#'],
  ['中文 name', '… name'],
])('%s is told as %s', (name, told) => {
  learnWords(bundledTables);
  expect(masked(name)).toBe(told);
});
