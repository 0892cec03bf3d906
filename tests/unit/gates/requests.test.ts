import { describe, expect, test } from 'vitest';
import { unexpectedReach } from './requests.ts';
import { readSources } from './sources.ts';

test('only the one sync module asks for anything, and nothing runs text as code', () => {
  expect(unexpectedReach(readSources())).toEqual([]);
});

describe('a planted request is found', () => {
  const planted: [text: string, kind: string][] = [
    ["fetch('https://a.example');", 'fetch'],
    ["globalThis.fetch('/a');", 'fetch'],
    ["window['fetch']('/a');", 'fetch'],
    ['const send = self.fetch;', 'fetch'],
    ['const { fetch: send } = globalThis;', 'fetch'],
    ['use({ fetch });', 'fetch'],
    ['window[name]();', 'a global by a name that cannot be read'],
    ["fetchLater('https://a.example');", 'fetchLater'],
    ['new XMLHttpRequest();', 'XMLHttpRequest'],
    ["new WebSocket('wss://a.example');", 'WebSocket'],
    ["new EventSource('https://a.example');", 'EventSource'],
    ["navigator.sendBeacon('https://a.example', text);", 'sendBeacon'],
    ["new WebTransport('https://a.example');", 'WebTransport'],
    ['new RTCPeerConnection();', 'RTCPeerConnection'],
    ["importScripts('https://a.example/a.js');", 'importScripts'],
    ["import('https://a.example/a.js');", 'import()'],
    ['import(name);', 'import()'],
    ["import x from 'https://a.example/a.js';", 'import from elsewhere'],
    ["new Image().src = 'https://a.example/?' + text;", 'src'],
    ["picture.srcset = '//a.example/a.png 2x';", 'srcset'],
    ["const address = 'https://a.example'; picture.src = address;", 'src'],
    ["picture.setAttribute('src', address);", 'src'],
    ["Object.assign(picture, { src: 'https://a.example' });", 'src'],
    ['export const a = <img src="https://a.example/a.png" />;', 'src'],
    ["export const a = <img src={'https://a.example/' + text} />;", 'src'],
    ['export const a = <link rel="prefetch" href="https://a.example" />;', '<link>'],
    ['export const a = <form action="https://a.example" />;', 'action'],
    ['export const a = <a ping="https://a.example" href="#" />;', 'ping'],
    ["document.createElement('link');", '<link>'],
    ["document.createElement('script');", '<script>'],
    ["document.createElementNS('http://www.w3.org/1999/xhtml', 'form');", '<form>'],
    ['form.submit();', 'submit'],
    ['form.requestSubmit();', 'requestSubmit'],
    ['HTMLFormElement.prototype.submit.call(form);', 'submit'],
    ["window.open('https://a.example');", 'open'],
    ["open('https://a.example');", 'open'],
    ["location.href = 'https://a.example';", 'location'],
    ["window.location = 'https://a.example';", 'location'],
    ["location.assign('https://a.example');", 'location'],
    ["browser.tabs.create({ url: 'https://a.example' });", 'a tab with an address that is not ours'],
    ['browser.tabs.create({ ...options });', 'a tab with an address that is not ours'],
    ['browser.tabs.update(tab, { url });', 'a tab with an address that is not ours'],
    ["new Worker('https://a.example/a.js');", 'new Worker'],
    ["new Audio('https://a.example/a.mp3');", 'new Audio'],
    ["new FontFace('a', 'url(https://a.example)');", 'a style that fetches'],
    ["style.background = 'url(https://a.example/' + text + ')';", 'a style that fetches'],
    ["element.innerHTML = '<p>';", 'innerHTML'],
    ["document.write('<p>');", 'document.write'],
    ['browser.storage.sync.set({ text });', 'storage.sync'],
    ["browser.runtime.setUninstallURL('https://a.example');", 'setUninstallURL'],
    ["browser.runtime.sendNativeMessage('a', text);", 'sendNativeMessage'],
    ["eval('1');", 'eval'],
    ["(0, eval)('1');", 'eval'],
    ["new Function('return 1');", 'Function'],
    ["Function.call(null, 'return 1');", 'Function'],
    ['const make = Function;', 'Function'],
    ["setTimeout('a()', 1);", 'text as code'],
  ];

  test.each(planted)('%s', (text, kind) => {
    expect(unexpectedReach({ 'src/content/a.tsx': text })).toContain(`src/content/a.tsx:1: ${kind}`);
  });

  test('in the sync module, anything but fetch', () => {
    expect(
      unexpectedReach({ 'src/background/sync.ts': "fetch('/a'); new WebSocket('wss://a.example');" }),
    ).toEqual(['src/background/sync.ts:1: WebSocket']);
  });
});

describe('what stays inside is left alone', () => {
  const fine = [
    'async function fetch() {} fetch();',
    'list.fetch();',
    "import { readFileSync } from 'node:fs';",
    'Function.prototype.toString.call(a); a instanceof Function; Function.call.bind(a);',
    'for (const button of around.submit) avoid(button);',
    'type Ask = typeof fetch;',
    "picture.src = browser.runtime.getURL('a.png');",
    'const address = URL.createObjectURL(file); picture.src = address;',
    "import icon from './icon.svg'; export const a = <img src={icon} />;",
    'export const a = <img src="icons/48.png" />;',
    'export const a = <a href={policy.document}>The policy</a>;',
    'export const a = <form onSubmit={save} />;',
    "browser.tabs.create({ url: browser.runtime.getURL('src/popup/popup.html') });",
    "const page = browser.runtime.getURL('a.html'); browser.tabs.create({ url: `§{page}#a`, ...(b ? { index: 1 } : {}) });".replaceAll(
      '§',
      '$',
    ),
    'browser.tabs.update(tab, { active: true });',
    "new Worker(new URL('./faces.ts', import.meta.url), { type: 'module' });",
    "text.replace('a', 'b');",
    'setTimeout(act, 20);',
    "const open = () => {}; open('a');",
    "element.style.background = 'url(icons/48.png)';",
    "import('./later.ts');",
  ];

  test.each(fine)('%s', (text) => {
    expect(unexpectedReach({ 'src/popup/a.tsx': text })).toEqual([]);
  });
});
