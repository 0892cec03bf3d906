// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { draft } from '../../../src/sites/editors/draft.ts';
import { lexical } from '../../../src/sites/editors/lexical.ts';
import { quill } from '../../../src/sites/editors/quill.ts';

function editable(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

test('Lexical: paragraphs are lines, breaks inside them too, the managed one at the end is not', () => {
  const html = '<p><span>One</span><br><span>two</span></p><p><br></p><p>three<br><br></p>';
  expect(lexical.read(editable(html)).text).toBe('One\ntwo\n\nthree\n');
});

test('Draft.js: a block a line, an emoji by the alt of its picture', () => {
  const html =
    '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">Great </span></span><img alt="🎉"></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div></div>';
  expect(draft.read(editable(html)).text).toBe('Great 🎉\n');
});

test('Quill: list items are lines; no-break spaces are spaces; the caret holder is nothing', () => {
  const html = '<p>A\u00A0b</p><ol><li>one</li><li><span>\uFEFF</span>two</li></ol>';
  expect(quill.read(editable(html)).text).toBe('A b\none\ntwo');
});

test('an empty editor has no text', () => {
  expect(lexical.read(editable('<p><br></p>')).text).toBe('');
});

test('offsets lead back to the very words, across elements and past what was left out', () => {
  const text = lexical.read(
    editable('<p>\u200BWell <b>done A</b>my</p><p>Jo\u200Bnes <img alt="😀"> now</p>'),
  );
  expect(text.text).toBe('Well done Amy\nJones 😀 now');
  for (const words of ['Well', 'done Amy', 'nes', 'now']) {
    const start = text.text.indexOf(words);
    expect(text.range(start, start + words.length)?.toString()).toBe(words);
  }
  const picture = text.range(text.text.indexOf('😀'), text.text.indexOf('😀') + 2);
  expect(picture?.cloneContents().querySelector('img')?.alt).toBe('😀');
});

test('a range over words that have left the page is not made up', () => {
  const element = editable('<p>Amy Jones</p>');
  const text = lexical.read(element);
  element.innerHTML = '<p>Amy</p>';
  expect(text.range(0, 9)).toBeUndefined();
});

test('an emoji drawn over its own character is read once', () => {
  const html = '<p>Hi <span><img alt="😀"><span>😀</span></span> there</p>';
  expect(lexical.read(editable(html)).text).toBe('Hi 😀 there');
});
