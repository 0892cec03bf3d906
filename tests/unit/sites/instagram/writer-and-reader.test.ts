// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { instagramComment } from '../../../../src/sites/instagram/comment.ts';
import { identity, signedIn } from '../../../../src/sites/instagram/identity.ts';
import { instagramMessage } from '../../../../src/sites/instagram/message.ts';
import { instagramStory } from '../../../../src/sites/instagram/story.ts';

const navigation = (handle: string, words = `${handle}'s profile picture`) =>
  `<nav><a href="/explore/"><img alt="Explore"></a><a href="/${handle}/"><img alt="${words}"></a></nav>`;
const caption = (handle: string) =>
  `<div role="dialog"><img alt="Bild von ${handle}"><span>${handle}</span><textarea></textarea></div>`;

function draw(html: string): void {
  document.body.innerHTML = html;
}

function at(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing on the page is ${selector}`);
  return element;
}

test('the handle beside a caption and the link to the own profile agree, in any language', () => {
  draw(navigation('oakfield', 'Profilbild von oakfield') + caption('oakfield'));
  expect(identity(at('[role="dialog"]'))).toEqual({ names: ['oakfield'], rank: 'structure' });
});

test('two handles that disagree leave it open who writes', () => {
  draw(navigation('rosepilk') + caption('oakfield'));
  expect(identity(at('[role="dialog"]'))).toEqual({
    names: ['oakfield', 'rosepilk'],
    rank: 'structure',
    unsure: true,
  });
});

test('people in the feed and places in the navigation are nobody who writes', () => {
  draw(`<main><article><a href="/leah/"><img alt="leah's profile picture"></a></article></main>`);
  expect(signedIn()).toBeUndefined();
  draw(`<nav><a href="/reels/"><img alt="reels"></a></nav>`);
  expect(signedIn()).toBeUndefined();
});

test('whom a conversation or a story is with is nobody who writes', () => {
  const leah = `<div><a href="/leah/"><img alt="leah's profile picture"></a><a href="/leah/">leah</a></div>`;
  draw(
    `<div><a href="/oakfield/"><img alt="oakfield's profile picture"><span>Profile</span></a></div>${leah}`,
  );
  expect(signedIn()).toEqual({ names: ['oakfield'], rank: 'structure' });
  draw(leah);
  expect(signedIn()).toBeUndefined();
});

const post = `<article>
  <a href="/townlibrary/">townlibrary</a><h1>Story time is on Saturday.</h1>
  <ul><li><a href="/leah/">leah</a><span>You are all useless</span></li></ul>
  <form><textarea></textarea></form></article>`;

test('a comment answers the post and its author, not what others wrote under it', () => {
  draw(post);
  expect(instagramComment.around?.(at('form'))).toEqual({
    replyTo: { text: 'Story time is on Saturday.', author: 'townlibrary' },
  });
});

test('a comment that begins with a handle answers the comment of that person', () => {
  draw(post);
  (at('textarea') as HTMLTextAreaElement).value = '@leah thank you';
  const { replyTo } = instagramComment.around?.(at('form')) ?? {};
  expect(replyTo?.author).toBe('leah');
  expect(replyTo?.text).toContain('You are all useless');
});

test('a message goes to whom the conversation names, not to oneself', () => {
  draw(`${navigation('oakfield')}<div><h1>oakfield</h1><section>
    <header><a role="link" href="/leah.w/">Leah W</a><span>class of 2027</span></header>
    <div id="line"><div contenteditable="true"></div></div></section></div>`);
  const { to } = instagramMessage.around?.(at('#line')) ?? {};
  expect(to?.name).toBe('Leah W');
  expect(to?.about).toContain('class of 2027');
});

test('an answer to a story goes to whom the address names', () => {
  history.replaceState(null, '', '/stories/leah.w/331/');
  expect(instagramStory.around?.(document.body).to?.name).toBe('leah.w');
  history.replaceState(null, '', '/stories/highlights/331/');
  expect(instagramStory.around?.(document.body).to).toEqual({ kind: 'unknown' });
});
