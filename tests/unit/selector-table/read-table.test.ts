import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/selector-table/read-table.ts';
import { bundledTables } from '../../../src/sites/bundled-tables.ts';

const read = (text: string) => readTable(text, bundledTables);
const faultsOf = (text: string) => {
  const table = read(text);
  return 'faults' in table ? table.faults : [];
};
const withRow = (part: string, row: object) =>
  JSON.stringify({ version: 1, tables: { x: { [part]: row } } }, undefined, 2);

test('the bundled tables can be read as a table of their own, whole', () => {
  const text = JSON.stringify({ version: 1, tables: bundledTables });
  expect(read(text)).toEqual({ rows: bundledTables });
});

test('rows that are there are taken, and nothing else', () => {
  const row = {
    name: '[data-testid="composerTextBox"]',
    label: '[aria-label="Post text" i]',
    seen: '2026-12',
  };
  expect(read(`\ufeff${withRow('post.editor', row)}`)).toEqual({ rows: { x: { 'post.editor': row } } });
  expect(read('{"version": 1, "tables": {}}')).toEqual({ rows: {} });
});

test('everything that is wrong is told at once, each with its line', () => {
  const text = `{
  "version": 1,
  "tables": {
    "x": {
      "post.editr": { "name": "[data-testid=\\"box\\"]" },
      "post.editor": {
        "name": "div",
        "structure": "a[",
        "seen": "2026-13"
      },
      "post.submit": {},
      "post.submit": { "nam": "#send-button" }
    },
    "linkdin": {},
    "facebook": []
  }
}`;
  expect(faultsOf(text).map(({ line, problem }) => `${line} ${problem}`)).toEqual([
    '5 "post.editr" is no part of x: did you mean "post.editor"?',
    expect.stringMatching(/^7 name in post\.editor of x would take in nearly everything/),
    expect.stringMatching(/^8 structure in post\.editor of x is not a CSS selector/),
    '9 tables.x.post.editor.seen is not a month such as 2026-10',
    '12 tables.x.post.submit stands twice: keep one of them',
    '12 tables.x.post.submit has fields nobody knows: nam',
    '14 "linkdin" is no site: did you mean "linkedin"?',
    '15 tables.facebook must be an object',
  ]);
});

test.each([
  ['', 1],
  ['{"version": 1', 1],
  ['{\n"version": 1,\n"tables": { "x": oops }\n}', 3],
  ['{\n"version": 1,\n"tables": {},\n}', 4],
  ['{\n"tables": {\n"x" 1}}', 3],
  ['{\n"tables": "no\nmore"}', 2],
])('what is not JSON is told with the line where it ends to be: %j', (text, line) => {
  expect(faultsOf(text)).toEqual([{ line, problem: 'the text is not JSON from here on' }]);
});

test.each([
  ['[]', 'the table must be an object'],
  ['{"tables": {}}', 'version must be 1'],
  ['{"version": 2, "tables": {}}', 'version must be 1'],
  ['{"version": 1}', 'tables is missing'],
  ['{"version": 1, "tables": {}, "note": ""}', 'the table has fields nobody knows: note'],
  [
    withRow('post.editor', {}),
    'post.editor of x holds no selector: give it a name, structure, icon or label',
  ],
  [withRow('post.editor', { name: 1 }), 'tables.x.post.editor.name must be text'],
])('another form is refused: %s', (text, problem) => {
  expect(faultsOf(text).map((fault) => fault.problem)).toContain(problem);
});

describe('selectors', () => {
  const problemOf = (selector: string, part = 'post.submit') =>
    faultsOf(withRow(part, { name: selector })).map(({ problem }) => problem)[0];

  test.each([
    '*',
    'div',
    'button',
    'BUTTON',
    '[role="button"]',
    '#react-root div',
    '[data-testid]',
    'div:not(.send)',
    ':is(div, .send)',
    'a[href^="/"]',
    '.send, button',
    '[contenteditable="true"]',
    '[aria-hidden="true"] span',
  ])('%s is refused, for it would hold or claim half the page', (selector) => {
    expect(problemOf(selector)).toMatch(/would take in nearly everything/);
  });

  test.each([
    '.send',
    'button.send:not([disabled])',
    '[data-testid="send"]',
    '[aria-label="Post" i]',
    'form[data-testid="composer"] button',
    'div:has(> .ql-editor) + footer button[type="submit"]',
    ':is(.send, #send-now):nth-child(2)',
  ])('%s is taken', (selector) => {
    expect(problemOf(selector)).toBeUndefined();
  });

  test.each([
    ['', 'is empty'],
    ['a[', 'is not a CSS selector'],
    ['.send,', 'is not a CSS selector'],
    ['.send >', 'ends in a combinator'],
    ['> .send', 'begins with a combinator'],
    ['.send::before', 'a part of a page is an element'],
    ['.send:visible', ':visible, which is not among those'],
    ['.send:contains("Post")', ':contains, which is not among those'],
    ['.a:has(.b:has(.c))', ':has inside :has'],
    ['[data-testid!="send"]', 'browsers do not know'],
    ['.1st', 'begins with a digit'],
    ['[data-testid=1st]', 'without quotation marks'],
    ['svg|a', 'a namespace'],
  ])('%s is refused, for browsers would not understand it', (selector, words) => {
    expect(problemOf(selector)).toContain(words);
  });

  test('what only describes may be as broad as what is bundled', () => {
    expect(problemOf('li', 'press.card')).toBeUndefined();
  });
});
