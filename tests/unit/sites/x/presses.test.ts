// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pressOnX } from '../../../../src/sites/x/presses.ts';

/** The press on what is marked, on a page of these parts. */
function pressOn(html: string, address = '/home') {
  history.replaceState(null, '', address);
  document.body.innerHTML = html;
  const path: EventTarget[] = [];
  for (let at = document.querySelector('[data-at]'); at; at = at.parentElement) path.push(at);
  return pressOnX(path);
}

const author = '<div data-testid="User-Name"><div>Leah</div>\n<div>@leah_y9</div>\n<div>2h</div></div>';
const post = (inside: string) =>
  `<article data-testid="tweet">${author}<div data-testid="tweetText">Year 6 won</div>${inside}</article>`;
const opened = '<button aria-haspopup="menu" aria-expanded="true"></button>';
const menu = (item: string) => `<div role="menu"><div role="menuitem" data-at>${item}</div></div>`;

test('a repost from a menu is about the post whose button opened the menu', () => {
  const item = '<div role="menu"><div role="menuitem" data-testid="retweetConfirm" data-at>⟳</div></div>';
  const press = pressOn(`${post('')}${post(opened).replace('Year 6 won', 'scum')}${item}`);
  expect(press).toMatchObject({ act: 'repost', replyTo: { text: 'scum', author: 'Leah @leah_y9' } });
  expect(pressOn(post('') + item)).not.toHaveProperty('replyTo');
});

test('somebody followed from a post is known by name and handle, not by what the post says', () => {
  const to = { kind: 'unknown', name: 'Leah', about: 'Leah @leah_y9', profile: 'leah_y9' };
  expect(pressOn(post(opened) + menu('Follow @leah_y9'))).toMatchObject({ act: 'follow', to });
  const button = '<button data-testid="9-follow" data-at>Follow</button>';
  expect(pressOn(post(button))).toMatchObject({ act: 'follow', to });
  expect(pressOn(post(opened) + menu('Unfollow @leah_y9'))).toBeUndefined();
});

test('following somebody who follows already is following back', () => {
  const cell = (more: string) =>
    `<div data-testid="UserCell"><a href="/leah">Leah</a>${more}<button data-testid="9-follow" data-at></button></div>`;
  expect(pressOn(cell('<span data-testid="userFollowIndicator"></span>'))?.act).toBe('follow-back');
  expect(pressOn(cell(''))?.act).toBe('follow');
});

test('joining is a press on the page of a community alone', () => {
  const page = '<main><h2>Oakfield Parents</h2><button data-at><span>Join</span></button></main>';
  expect(pressOn(page, '/i/communities/77')).toMatchObject({
    act: 'join-group',
    to: { name: 'Oakfield Parents' },
  });
  expect(pressOn(page)).toBeUndefined();
});

test('an answer is hidden from its menu; one’s own post is deleted without a word', () => {
  expect(pressOn(post(opened) + menu('Hide reply'))).toMatchObject({
    act: 'hide-comment',
    replyTo: { text: 'Year 6 won' },
  });
  expect(pressOn(post(opened) + menu('Delete'))).toBeUndefined();
});
