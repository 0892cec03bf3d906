// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answered } from '../../../src/sites/facebook/answered.ts';
import { audienceIn } from '../../../src/sites/facebook/audience.ts';
import { facebookComment } from '../../../src/sites/facebook/comment.ts';
import { commentIdentity, headerIdentity, signedIn } from '../../../src/sites/facebook/identity.ts';
import { facebookMessage } from '../../../src/sites/facebook/message.ts';
import { facebookPost } from '../../../src/sites/facebook/post.ts';
import { facebookPress } from '../../../src/sites/facebook/press.ts';

declare global {
  interface Window {
    happyDOM: { setURL(url: string): void };
  }
}

function draw(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

const cookies = ['c_user', 'i_user'];
function setCookie(cookie: string): void {
  // As a page does; the linter's way, the Cookie Store, is not there in this document.
  Reflect.set(document, 'cookie', `${cookie}; path=/`);
}
function setCookies(given: Record<string, string>): void {
  for (const [name, value] of Object.entries(given)) setCookie(`${name}=${value}`);
}

beforeEach(() => window.happyDOM.setURL('https://www.facebook.com/'));
afterEach(() => {
  for (const name of cookies) setCookie(`${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT`);
});

const editor = (label: string) =>
  `<div data-lexical-editor="true" contenteditable="true" aria-label="${label}" aria-placeholder="${label}"></div>`;
const picture = (name: string) => `<svg role="img" aria-label="${name}"></svg>`;

function dialog(name: string, hint: string, button = 'Friends'): HTMLElement {
  draw(
    `<div role="dialog">${picture(name)}<div role="button">${button}</div>${editor(hint)}<div role="button">Post</div></div>`,
  );
  return part('[role="dialog"]');
}
const inHeader = (name: string, hint: string) =>
  headerIdentity(dialog(name, hint), part('[data-lexical-editor]'));

test('the picture in the header and the person that the text box asks are one', () => {
  expect(inHeader('Hannah Lowther', 'What’s on your mind, Hannah?')).toEqual({
    names: ['Hannah Lowther'],
    rank: 'structure',
  });
});

test('a text box that asks nobody says nothing against the picture', () => {
  expect(inHeader('Oakfield Primary', 'Create a public post…')).toEqual({
    names: ['Oakfield Primary'],
    rank: 'structure',
  });
});

test('a picture of one and a question to another are in doubt, in any language with a comma', () => {
  for (const hint of ['What’s on your mind, Hannah?', '¿Qué estás pensando, Hannah?', '在想什么，Hannah？'])
    expect(inHeader('Oakfield Primary', hint)).toMatchObject({ unsure: true });
});

const comment = (label: string, name: string) => {
  draw(`<div role="article"><form>${picture(name)}${editor(label)}</form></div>`);
  return commentIdentity(part('form'));
};

test('a comment is written by whom its label names', () => {
  expect(comment('Comment as Oakfield Primary', '')).toEqual({ names: ['Oakfield Primary'], rank: 'label' });
  expect(comment('Kommentieren als Hannah Lowther…', '')?.names).toEqual(['Hannah Lowther']);
  expect(comment('التعليق باسم Hannah Lowther', '')?.names).toEqual(['Hannah Lowther']);
});

test('in a language that nobody knows the picture beside the comment tells', () => {
  expect(comment('Kommentoi', 'Hannah Lowther')).toEqual({ names: ['Hannah Lowther'], rank: 'structure' });
});

test('a label and a picture that disagree are in doubt', () => {
  expect(comment('Comment as Oakfield Primary', 'Hannah Lowther')).toMatchObject({ unsure: true });
});

const ownLink = '<div role="navigation"><a href="/profile.php?id=100004">Hannah Lowther</a></div>';

test('with no name beside the text the page says who is signed in', () => {
  setCookies({ c_user: '100004' });
  draw(ownLink);
  expect(signedIn()).toEqual({ names: ['Hannah Lowther'], rank: 'structure' });
});

test('while a Page acts, a name elsewhere on the page settles nothing', () => {
  setCookies({ c_user: '100004', i_user: '100077' });
  draw(ownLink);
  expect(signedIn()).toMatchObject({ unsure: true });
  draw(`${ownLink}<div role="article"><form>${editor('Kommentoi')}</form></div>`);
  expect(commentIdentity(part('form'))).toMatchObject({ unsure: true });
});

test('while a Page acts, a name beside the text still counts', () => {
  setCookies({ c_user: '100004', i_user: '100077' });
  draw(`${ownLink}<form>${editor('Comment as Oakfield Primary')}</form>`);
  expect(commentIdentity(part('form'))).toEqual({ names: ['Oakfield Primary'], rank: 'label' });
});

const audience = (button: string) => {
  const around = dialog('Hannah Lowther', 'What’s on your mind, Hannah?', button);
  return audienceIn(around, part('[data-lexical-editor]'));
};

test('the button between picture and text says who will see it', () => {
  setCookies({ c_user: '100004' });
  expect(audience('Public')).toEqual({ audience: 'Public' });
  expect(audience('Freunde')).toEqual({ audience: 'Freunde' });
});

test('a Page has no choice of audience, so none is told', () => {
  setCookies({ c_user: '100004', i_user: '100077' });
  expect(audience('Public')).toEqual({});
});

test('in a group the group is the audience, with what is said of who can read it', () => {
  window.happyDOM.setURL('https://www.facebook.com/groups/oakfield');
  const heading = '<h1>Oakfield Village</h1>';
  draw(`${heading}<div role="dialog">${picture('Hannah')}${editor('Create a public post…')}</div>`);
  const here = () => audienceIn(part('[role="dialog"]'), part('[data-lexical-editor]')).audience;
  expect(here()).toBe('Oakfield Village (public group)');
  draw(`${heading}<div role="dialog">${picture('Hannah')}${editor('Write something…')}</div>`);
  expect(here()).toBe('Oakfield Village (group)');
});

const thread = (label: string) => {
  draw(`<div role="main"><div role="article"><h3><a href="/canal">Canal Trust</a></h3><div dir="auto">The towpath is open.</div>
    <div><div role="article"><a href="/rose">Rose Pilkington</a><div dir="auto"><span dir="auto">Is the café open?</span></div></div></div>
    <form>${editor(label)}</form></div></div>`);
  return answered(part('form')).replyTo;
};

test('a comment answers the post it stands under, without the comments before it', () => {
  expect(thread('Comment as Hannah')).toEqual({ author: 'Canal Trust', text: 'The towpath is open.' });
});

test('an answer is to the comment whose author its label names, in any language', () => {
  const rose = { author: 'Rose Pilkington', text: 'Is the café open?' };
  expect(thread('Reply to Rose Pilkington')).toEqual(rose);
  expect(thread('Vastaa: Rose Pilkington')).toEqual(rose);
});

test('in the dialog of a post the text box stands outside the post it answers', () => {
  draw(`<div role="dialog"><div role="article"><h3>Canal Trust</h3><div dir="auto">The towpath is open.</div></div>
    <form>${editor('Kommentoi')}</form></div>`);
  expect(answered(part('form')).replyTo).toEqual({ author: 'Canal Trust', text: 'The towpath is open.' });
});

const pressOn = (selector: string) => {
  const found = facebookPress([part(selector), ...ancestorsOf(part(selector))]);
  return found && { act: found.act, to: found.to, replyTo: found.replyTo };
};
function ancestorsOf(element: Element): Element[] {
  return element.parentElement ? [element.parentElement, ...ancestorsOf(element.parentElement)] : [];
}
const button = (id: string, words: string, role = 'button') =>
  `<div id="${id}" role="${role}" tabindex="0"><span>${words}</span></div>`;
const hammered = { author: 'Dave', text: 'Hammered again' };
const post = (rest: string) =>
  `<div role="article"><h3>Dave</h3><div dir="auto">Hammered again</div>${rest}</div>`;

test('a group is joined by its name, in any language known and without a role around it', () => {
  for (const words of ['Join group', 'Gruppe beitreten', 'الانضمام إلى المجموعة']) {
    draw(`<main><div><h1>Oakfield Exposed</h1>${button('join', words)}</div></main>`);
    expect(pressOn('#join')).toMatchObject({ act: 'join-group', to: { name: 'Oakfield Exposed' } });
  }
});

test('a tag is approved for the post it is in', () => {
  draw(`<main>${post(button('tag', 'Add to profile'))}</main>`);
  expect(pressOn('#tag')).toMatchObject({ act: 'approve-tag', replyTo: hammered });
});

test('what a menu does concerns the post or comment whose menu it is', () => {
  const opener = '<div role="button" aria-haspopup="menu" aria-expanded="true">⋯</div>';
  const menu = `<div role="menu">${button('now', 'Share now (Friends)', 'menuitem')}${button('hide', 'Hide comment', 'menuitem')}</div>`;
  draw(`<main><div role="article"><h3>Rose</h3></div>${post(opener)}</main>${menu}`);
  expect(pressOn('#now')).toMatchObject({ act: 'share', replyTo: hammered });
  expect(pressOn('#hide')).toMatchObject({ act: 'hide-comment', replyTo: hammered });
});

test('with nothing said to be open, a menu belongs to the post that was pressed in last', () => {
  draw(`<main>${post(button('opens', 'Share'))}<div role="article"><h3>Rose</h3></div></main>
    <div role="menu">${button('now', 'Share now', 'menuitem')}</div>`);
  expect(pressOn('#opens')).toBeUndefined();
  expect(pressOn('#now')).toMatchObject({ act: 'share', replyTo: hammered });
});

test('to decline somebody deletes no comment, and words in a post are no press', () => {
  draw(`<main><div><a href="/rose">Rose Pilkington</a>${button('no', 'Delete')}</div></main>`);
  expect(pressOn('#no')).toBeUndefined();
  draw(`<main>${post('<div dir="auto" id="words">Add friend</div>')}</main>`);
  expect(pressOn('#words')).toBeUndefined();
});

const pathFrom = (selector: string) => [part(selector), ...ancestorsOf(part(selector))];
const chatWindow = (inside: string) =>
  `<div role="main"><div role="article"><h3>Canal Trust</h3></div></div>
   <div style="position: fixed; width: 300px"><div><h2>Rose Pilkington</h2></div>${inside}<div id="row">${editor('Viesti')}</div></div>`;

test('a message goes to whom the small window is headed with, in a language that nobody knows', () => {
  draw(chatWindow('<div role="grid"><div role="row">Hello</div></div>'));
  expect(facebookMessage.find(pathFrom('[data-lexical-editor]'))).toMatchObject({ surface: 'message' });
  expect(facebookMessage.around?.(part('#row'))).toEqual({
    to: { kind: 'unknown', name: 'Rose Pilkington' },
  });
});

test('a comment is none of Messenger, nor is what stands alone in the page', () => {
  draw(`<main><div role="article"><form>${editor('Kommentoi')}</form></div></main>`);
  expect(facebookMessage.find(pathFrom('[data-lexical-editor]'))).toBeUndefined();
  expect(facebookComment.find(pathFrom('[data-lexical-editor]'))).toMatchObject({ surface: 'comment' });
  draw(`<main><div>${editor('Kirjoita')}</div></main>`);
  expect(facebookMessage.find(pathFrom('[data-lexical-editor]'))).toBeUndefined();
  expect(facebookComment.find(pathFrom('[data-lexical-editor]'))).toBeUndefined();
});

const kindAt = (selector: string) =>
  [facebookComment, facebookMessage, facebookPost].find((kind) => kind.find(pathFrom(selector)))?.name;

test('a comment beside a photo is known by the id of its button, however deep and with no form', () => {
  const deep = `<div><div><div>${editor('Kommentoi')}</div></div></div>`;
  draw(`<div role="complementary"><div><div>${deep}</div><div id="focused-state-composer-submit">${button('go', '')}</div></div></div>
    <div style="position: fixed"><div id="chat">${editor('Viesti')}</div></div>`);
  expect(kindAt('[aria-label="Kommentoi"]')).toBe('comment');
  expect(facebookComment.submitButtons(part('[role="complementary"]'))).toMatchObject([{ rank: 'name' }]);
  expect(kindAt('[aria-label="Viesti"]')).toBe('message');
});

test('a small window of Messenger may be a dialog that is not modal', () => {
  draw(`<main></main><div role="dialog" style="position: fixed"><div>${editor('Viesti')}</div></div>`);
  expect(kindAt('[data-lexical-editor]')).toBe('message');
});

test('the post dialog keeps its text box beside an open small window, wherever the box is mounted', () => {
  const chat = `<div style="position: fixed"><div>${editor('Viesti')}</div></div>`;
  draw(`<div role="dialog" aria-modal="true">${picture('Hannah')}${editor('Mitä mietit?')}</div>${chat}`);
  expect(kindAt('[aria-label="Mitä mietit?"]')).toBe('post');
  expect(kindAt('[aria-label="Viesti"]')).toBe('message');
});
