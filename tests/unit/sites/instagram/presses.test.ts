// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pressOnInstagram } from '../../../../src/sites/instagram/presses.ts';

function pathOf(selector: string): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at = document.querySelector(selector); at; at = at.parentElement) path.push(at);
  return path;
}

/** The press on what is marked, on a page of these parts. */
function pressOn(html: string, address = '/') {
  history.replaceState(null, '', address);
  document.body.innerHTML = html;
  return pressOnInstagram(pathOf('[data-at]'));
}

const post = (inside: string) =>
  `<article><a href="/townlibrary/">townlibrary</a><h1>Y10 won</h1>
   <ul><li><a href="/leah/">leah</a> You are scum <button class="options"></button></li></ul>${inside}</article>`;
const heart = '<svg aria-label="Gefällt mir"><path d="M16.792 3.904A4.989 4.989 0 0 1"></path></svg>';

test('a like is known by the shape of its heart, in any language, and is about the post', () => {
  const press = pressOn(post(`<div role="button" data-at>${heart}</div>`));
  expect(press).toMatchObject({ act: 'like', replyTo: { author: 'townlibrary' } });
  expect(press?.replyTo?.text).toContain('Y10 won');
});

test('a repost is about the post', () => {
  const press = pressOn(post('<button data-at><svg aria-label="Republier"></svg></button>'));
  expect(press).toMatchObject({ act: 'repost', replyTo: { author: 'townlibrary' } });
});

test('somebody followed from a post is known by the handle, not by what the post says', () => {
  const press = pressOn(
    '<article><header><a href="/leah/">leah</a><button data-at>Follow</button></header>Y10 won</article>',
  );
  expect(press?.to).toEqual({ kind: 'unknown', name: 'leah', about: 'leah', profile: 'leah' });
});

test('in a list, a press is about the only one in its row', () => {
  const row = (handle: string, about: string, at = '') =>
    `<div><a href="/${handle}/">${handle}</a><span>${about}</span><button ${at}>Follow</button></div>`;
  const press = pressOn(
    `<div role="dialog">${row('rose', 'Potter')}${row('leah', 'class of 2027', 'data-at')}</div>`,
  );
  expect(press).toMatchObject({ act: 'follow', to: { name: 'leah', profile: 'leah' } });
  expect(press?.to?.about).toMatch(/class of 2027/);
  expect(press?.to?.about).not.toMatch(/Potter/);
});

test('on somebody’s page, a press is about them and what they say of themselves', () => {
  const head =
    '<main><header><button data-at>Follow back</button><p>Y9 Oakfield</p><a href="/rose/">rose</a></header></main>';
  expect(pressOn(head, '/leah.w/')).toMatchObject({
    act: 'follow-back',
    to: { name: 'leah.w', profile: 'leah.w' },
  });
});

test('a link to a conversation is a message from a profile, and none in the inbox', () => {
  const page = '<main><header><a href="/direct/t/77/" data-at>…</a></header></main>';
  expect(pressOn(page, '/leah/')).toMatchObject({ act: 'message', to: { name: 'leah' } });
  expect(pressOn(page, '/direct/inbox/')).toBeUndefined();
});

test('a comment is deleted in a dialog, and it is the one whose options were opened', () => {
  const dialog = '<div role="dialog"><button>Report</button><button data-at>Delete</button></div>';
  expect(pressOn(post('') + dialog)).toBeUndefined();
  pressOnInstagram(pathOf('.options'));
  const press = pressOnInstagram(pathOf('[data-at]'));
  expect(press).toMatchObject({ act: 'delete-comment', replyTo: { author: 'leah' } });
  expect(press?.replyTo?.text).toContain('You are scum');
});
