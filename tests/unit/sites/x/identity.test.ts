// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { identity, signedIn } from '../../../../src/sites/x/identity.ts';

const avatar = (handle: string) => `<div data-testid="UserAvatar-Container-${handle}"></div>`;
const switcher = (handle: string) =>
  `<button data-testid="SideNav_AccountSwitcher_Button">${avatar(handle)}</button>`;
const link = (handle: string) => `<a data-testid="AppTabBar_Profile_Link" href="/${handle}"></a>`;
const text = '<div data-testid="tweetTextarea_0" contenteditable="true"></div>';

function composer(inside: string, around: string): HTMLElement {
  document.body.innerHTML = `<header>${around}</header><div role="dialog">${inside}</div>`;
  return document.querySelector('[role="dialog"]') as HTMLElement;
}

test('picture beside the text and side bar agree, in whatever case they write the handle', () => {
  const boundary = composer(avatar('Oakfield') + text, switcher('oakfield') + link('Oakfield'));
  expect(identity(boundary)?.names).toHaveLength(1);
  expect(identity(boundary)?.unsure).toBeUndefined();
});

test('two cues that disagree leave it open who writes', () => {
  const boundary = composer(avatar('Oakfield') + text, switcher('rosepilk'));
  expect(identity(boundary)).toEqual({ names: ['@Oakfield', '@rosepilk'], rank: 'name', unsure: true });
  expect(signedIn()).toEqual({ names: ['@rosepilk'], rank: 'name' });
});

test('side bar and profile link that disagree leave it open too', () => {
  expect(identity(composer(text, switcher('Oakfield') + link('rosepilk')))?.unsure).toBe(true);
});

test.each([
  `<article data-testid="tweet">${avatar('leah')}<div data-testid="tweetText">Hi</div></article>`,
  `<div role="link">${avatar('leah')}<div data-testid="tweetText">Hi</div></div>`,
  `<div role="listbox"><div data-testid="TypeaheadUser">${avatar('leah')}</div></div>`,
])('the picture of somebody who is answered, quoted or suggested says nothing: %s', (other) => {
  const around = switcher('Oakfield');
  expect(identity(composer(other + text, around))).toEqual({ names: ['@Oakfield'], rank: 'name' });
  expect(identity(composer(other + avatar('Oakfield') + text, around))?.unsure).toBeUndefined();
});

test('a picture of nobody yet says nothing, and the words of the side bar do without a picture', () => {
  const around = '<button data-testid="SideNav_AccountSwitcher_Button">Rose @rosepilk</button>';
  expect(identity(composer(avatar('unknown') + text, around))?.names).toEqual(['@rosepilk']);
  expect(identity(composer(text, ''))).toBeUndefined();
});
