// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { recipientOf } from '../../../../src/sites/x/recipient.ts';
import { surroundingsOf } from '../../../../src/sites/x/surroundings.ts';

const field = `
  <div data-testid="tweetTextarea_0"><textarea></textarea></div>
  <div data-testid="toolBar"><button data-testid="tweetButton"></button></div>`;
const words = (text: string, name = 'Leah Barnes', handle = '@leah_y9') => `
  <div data-testid="User-Name"><div>${name}</div>\n<div>${handle}</div>\n<div>·</div>\n<div>2h</div></div>
  <div data-testid="tweetText">${text}</div>`;
const post = (text: string) => `<article data-testid="tweet">${words(text)}</article>`;

function composerIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  const dialog = document.querySelector<HTMLElement>('[role="dialog"]');
  return dialog ?? (document.querySelector('.composer') as HTMLElement);
}

beforeEach(() => history.replaceState(null, '', '/home'));

test('a reply in a dialog answers the post above it, by its text and author', () => {
  const boundary = composerIn(`<div role="dialog">${post('one')}${post('I feel so low')}${field}</div>`);
  expect(surroundingsOf(boundary)).toEqual({
    surface: 'comment',
    replyTo: { text: 'I feel so low', author: 'Leah Barnes @leah_y9' },
  });
});

test('a reply in the page answers the post above it, not the ones below', () => {
  const reply = `<div data-testid="inline_reply_offscreen"><div class="composer">${field}</div></div>`;
  const boundary = composerIn(`<main><section>${post('above')}${reply}${post('below')}</section></main>`);
  expect(surroundingsOf(boundary)).toMatchObject({ surface: 'comment', replyTo: { text: 'above' } });
});

test('a quote passes on the post whose card is under the text', () => {
  const card = `<div role="link">${words('so tired')}</div>`;
  const [text, tools] = field.split('\n  <div data-testid="toolBar"');
  const boundary = composerIn(
    `<div role="dialog">${text}${card}<div data-testid="toolBar"${tools}</div>${post('behind')}`,
  );
  expect(surroundingsOf(boundary)).toMatchObject({
    surface: 'repost',
    replyTo: { text: 'so tired', author: 'Leah Barnes @leah_y9' },
  });
});

test('posts under the composer of the home page, and in the columns beside one, are not answered', () => {
  const feed = `<section>${post('one')}</section>`;
  for (const html of [
    `<main data-testid="primaryColumn"><div class="composer">${field}</div>${feed}</main>`,
    `<main>${feed}<div class="composer">${field}</div></main>`,
  ])
    expect(surroundingsOf(composerIn(html))).toEqual({ surface: 'post' });
});

test('an answer that shows no post yet is known by the address', () => {
  history.replaceState(null, '', '/compose/post?in_reply_to=77');
  expect(surroundingsOf(composerIn(`<div role="dialog">${field}</div>`))).toEqual({ surface: 'comment' });
});

test('the control above the text names the community that sees the post', () => {
  const chip = '<button aria-haspopup="menu">Oakfield Parents</button>';
  const whoAnswers = '<button aria-haspopup="menu">Everyone can reply</button>';
  const boundary = composerIn(`<div role="dialog">${chip}${field}${whoAnswers}</div>`);
  expect(surroundingsOf(boundary)).toEqual({ surface: 'post', audience: 'Oakfield Parents' });
});

test('a message goes to who is named above its conversation, and to nobody from the rest of the page', () => {
  const line = '<div class="composer"><textarea></textarea></div>';
  const header = `<div data-testid="dm-conversation-header">
    <span data-testid="dm-conversation-username">Callum</span> @callum Y10 at Oakfield</div>`;
  const named = composerIn(`<h2>Home</h2><div data-testid="chat-drawer-root">${header}${line}</div>`);
  expect(recipientOf(named).to).toMatchObject({ name: 'Callum', about: expect.stringContaining('Y10') });
  const bare = composerIn(`<h2>Home</h2><div data-testid="DMDrawer">${line}</div>`);
  expect(recipientOf(bare)).toEqual({ to: { kind: 'unknown' } });
});
