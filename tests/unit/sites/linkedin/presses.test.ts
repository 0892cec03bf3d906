// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pressOnLinkedin } from '../../../../src/sites/linkedin/presses.ts';

/** The press on what is marked, on a page of these parts. */
function pressOn(html: string, address = '/feed/') {
  history.replaceState(null, '', address);
  document.body.innerHTML = html;
  const path: EventTarget[] = [];
  for (let at = document.querySelector('[data-at]'); at; at = at.parentElement) path.push(at);
  return pressOnLinkedin(path);
}

const post = (inside: string) =>
  `<div class="feed-shared-update-v2"><div class="update-components-actor"><div>Leah W</div><div>Sales</div></div>
   <div class="update-components-text">Year 10 are scum</div>${inside}</div>`;
const newer = (text: string, inside: string) =>
  `<div role="listitem"><p><a href="https://www.linkedin.com/in/leah/">Leah W</a></p><span data-testid="expandable-text-box">${text}</span>${inside}</div>`;

test('an instant repost is about the post in which its menu stands', () => {
  const menu = `<div class="artdeco-dropdown__content"><ul><li>
    <div role="button" class="social-reshare-button__sharing-as-is-dropdown-item" data-at>⟳</div></li></ul></div>`;
  expect(pressOn(post(menu))).toMatchObject({ act: 'repost', replyTo: { text: 'Year 10 are scum' } });
});

test('an instant repost in a menu far away is about the post whose button opened the menu', () => {
  const opener = '<button aria-expanded="true"><svg id="repost-small"></svg></button>';
  const menu =
    '<div role="menu"><div role="menuitem"><svg id="edit-small"></svg></div><div role="menuitem" data-at><svg id="repost-medium"></svg></div></div>';
  expect(pressOn(newer('Fair on Friday', '') + newer('They are scum', opener) + menu)).toMatchObject({
    act: 'repost',
    replyTo: { text: 'They are scum' },
  });
});

test('without an icon, the words of the menu tell', () => {
  const menu = (words: string) => `<div role="menu"><div role="menuitem" data-at>${words}</div></div>`;
  expect(pressOn(menu('Republier instantanément'))?.act).toBe('repost');
  expect(pressOn(menu('Repost with your thoughts'))).toBeUndefined();
  expect(pressOn(newer('Hi', '<button data-at>Repost</button>'))).toBeUndefined();
});

test('the button that only opens the menu reposts nothing', () => {
  expect(pressOn(newer('Hi', '<button data-at><svg id="repost-small"></svg></button>'))).toBeUndefined();
});

test('to connect is known by its address or its icon', () => {
  const card = (button: string) =>
    `<ul><li><a href="/in/leah/">Leah W</a><p>Year 12 at Oakfield</p>${button}</li></ul>`;
  const link = '<a href="/preload/custom-invite/?vanityName=leah" data-at>Ymlynu</a>';
  const button = '<button data-at><svg data-test-icon="connect-small"></svg>Ymlynu</button>';
  for (const control of [link, button]) {
    const press = pressOn(card(control), '/mynetwork/');
    expect(press).toMatchObject({ act: 'connect', to: { name: 'Leah W', profile: 'in/leah' } });
    expect(press?.to?.about).toContain('Year 12');
  }
});

test('of an invitation, the second button is the one that accepts', () => {
  const card = (accept: string, ignore: string) =>
    `<div class="invitation-card"><strong>Leah W</strong>
     <button class="invitation-card__action-btn artdeco-button--tertiary" ${ignore}>Anwybyddu</button>
     <button class="invitation-card__action-btn artdeco-button--secondary" ${accept}>Iawn</button></div>`;
  expect(pressOn(card('data-at', ''))).toMatchObject({ act: 'accept', to: { name: 'Leah W' } });
  expect(pressOn(card('', 'data-at'))).toBeUndefined();
});

test('somebody followed from a post is known by name and headline, not by what the post says', () => {
  const press = pressOn(post('<button data-view-name="edge-creation-follow-action" data-at>+</button>'));
  expect(press).toMatchObject({ act: 'follow', to: { name: 'Leah W' } });
  expect(press?.to?.about).not.toContain('scum');
});

test('a comment is deleted from its menu; a post of one’s own without a word', () => {
  const menu =
    '<div class="artdeco-dropdown__content"><div role="button" data-at><svg data-test-icon="trash-medium"></svg></div></div>';
  expect(
    pressOn(post(`<article class="comments-comment-entity"><h3>Tom</h3><p>Useless lot</p>${menu}</article>`)),
  ).toMatchObject({ act: 'delete-comment', replyTo: { author: 'Tom' } });
  expect(pressOn(post(menu))).toBeUndefined();
});

test('a message is begun from a profile, and from nowhere in the inbox', () => {
  const page = '<main><h1>Leah W</h1><a href="/messaging/compose/?recipient=7" data-at>Neges</a></main>';
  expect(pressOn(page, '/in/leah/')).toMatchObject({ act: 'message', to: { name: 'Leah W' } });
  expect(pressOn(page, '/messaging/thread/7/')).toBeUndefined();
});
