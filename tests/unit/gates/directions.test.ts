import { describe, expect, test } from 'vitest';
import { wrongDirections } from './directions.ts';
import { readSources } from './sources.ts';

test('every import in src goes the right way', () => {
  expect(wrongDirections(readSources())).toEqual([]);
});

describe('a planted file is found', () => {
  const planted: [what: string, path: string, text: string, problem: string][] = [
    [
      'a rule that imports a site',
      'src/rules/a.ts',
      "import { x } from '../sites/x.ts';",
      'rules does not import from sites',
    ],
    [
      'a type from a page',
      'src/model/a.ts',
      "import type { X } from '../popup/x.ts';",
      'model does not import from popup',
    ],
    [
      'an inline type import',
      'src/check/a.ts',
      "export type X = import('../content/x.ts').X;",
      'check does not import from content',
    ],
    ['a re-export', 'src/text/a.ts', "export * from '../rules/x.ts';", 'text does not import from rules'],
    [
      'a dynamic import',
      'src/policies/a.ts',
      "await import('../background/x.ts');",
      'policies does not import from background',
    ],
    [
      'the polyfill in the core',
      'src/check/a.ts',
      "import browser from 'webextension-polyfill';",
      'webextension-polyfill does not belong in the core',
    ],
    [
      'the list in the page',
      'src/content/a.ts',
      "import { x } from '../no-photo-list/x.ts';",
      'content does not import from no-photo-list',
    ],
    [
      'the rules in the warnings',
      'src/warnings/a.ts',
      "import { x } from '../check/x.ts';",
      'warnings does not import from check',
    ],
    [
      'an end that another imports',
      'src/popup/a.ts',
      "import { x } from '../background/x.ts';",
      'nothing else imports from background',
    ],
    [
      'a file outside src',
      'src/check/a.ts',
      "import { x } from '../../tests/x.ts';",
      'src does not import from outside (tests/x.ts)',
    ],
    [
      'document in the core',
      'src/text/a.ts',
      "document.querySelector('p');",
      'document does not belong in the core',
    ],
    [
      'window in the core',
      'src/text/a.ts',
      'const size = window.innerWidth;',
      'window does not belong in the core',
    ],
    ['browser in the core', 'src/rules/a.ts', 'browser.runtime.id;', 'browser does not belong in the core'],
    [
      'chrome through globalThis',
      'src/model/a.ts',
      'globalThis.chrome;',
      'chrome does not belong in the core',
    ],
    [
      'document in a short property',
      'src/text/a.ts',
      'use({ document });',
      'document does not belong in the core',
    ],
  ];

  test.each(planted)('%s', (_what, path, text, problem) => {
    expect(wrongDirections({ [path]: text })).toEqual([`${path}:1: ${problem}`]);
  });

  test('a circle', () => {
    const sources = {
      'src/text/a.ts': "import { b } from './b.ts'; export const a = b;",
      'src/text/b.ts': "import { c } from './c.ts'; export const b = c;",
      'src/text/c.ts': "import { a } from './a.ts'; export const c = a;",
    };
    expect(wrongDirections(sources)).toEqual([
      'imports go round in a circle: src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts',
    ]);
  });
});

describe('what is right is left alone', () => {
  const fine: [what: string, path: string, text: string][] = [
    ['a name of its own', 'src/text/a.ts', 'export function slide(window: number) { return window + 1; }'],
    ['a property of that name', 'src/text/a.ts', 'export const document = { window: 1 }; document.window;'],
    ['the page writing to its own document', 'src/warnings/a.ts', "document.createElement('div');"],
    ['the worker using the check', 'src/background/a.ts', "import { check } from '../check/check.ts';"],
    [
      'the words of the interface',
      'src/warnings/a.ts',
      "import type en from '../../public/_locales/en/messages.json';",
    ],
  ];

  test.each(fine)('%s', (_what, path, text) => {
    expect(wrongDirections({ [path]: text })).toEqual([]);
  });
});
