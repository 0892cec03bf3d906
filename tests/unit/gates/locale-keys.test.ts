import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { keysUsed, wrongKeys } from './locale-keys.ts';
import { readFolder, readSources } from './sources.ts';

const Messages = z.record(z.string(), z.looseObject({ message: z.string().check(z.minLength(1)) }));

function messages(language: string): z.infer<typeof Messages> {
  return Messages.parse(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')));
}

const english = messages('en');
const prefixes = new Set(Object.keys(english).map((key) => key.split('_')[0] ?? ''));

test('every message that is used exists, and every message is used', () => {
  const documents = {
    'manifest.json': readFileSync('manifest.json', 'utf8'),
    ...readFolder('src', ['.html', '.css']),
  };
  expect(wrongKeys(keysUsed(readSources(), documents, prefixes), Object.keys(english))).toEqual([]);
});

test('every other language has no message that English lacks, and the same placeholders', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const language of readdirSync('public/_locales')) {
    for (const [key, { message }] of Object.entries(messages(language))) {
      if (key.startsWith('rule_')) continue;
      const inEnglish = english[key]?.message;
      expect(inEnglish, `${language}: ${key}`).toBeDefined();
      expect(placeholders(message), `${language}: ${key}`).toEqual(placeholders(inEnglish ?? ''));
    }
  }
});

const planted = new Set(['card', 'mark']);

test('a missing and an unused message are found', () => {
  const used = keysUsed(
    { 'src/a.ts': "say('card_title'); say('odd'); const word = 'card_more';" },
    {},
    planted,
  );
  expect(wrongKeys(used, ['card_title', 'card_old'])).toEqual([
    'odd: missing, used in src/a.ts',
    'card_more: missing, used in src/a.ts',
    'card_old: not used',
  ]);
});

test('a template stands for the messages it can name, and has to name one', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text.
  const source = 'say(`mark_${state}`); say(`card_${name}_title`);';
  expect(wrongKeys(keysUsed({ 'src/a.ts': source }, {}, planted), ['mark_clear', 'mark_held'])).toEqual([
    '^card_[a-z0-9_]+_title$: no message has such a key',
  ]);
});

test('keys in documents count', () => {
  const used = keysUsed({}, { 'manifest.json': '{"name": "__MSG_card_name__"}' }, planted);
  expect(wrongKeys(used, ['card_name'])).toEqual([]);
});
