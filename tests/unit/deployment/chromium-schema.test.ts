import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { defaultSettings, settingNames, settingsTable } from '../../../src/model/settings.ts';
import { managedSchema } from '../../commands/managed-schema.ts';
import { schemaFaults, valueFaults } from './chromium-schema-rules.ts';
import { sample } from './sample.ts';

const schema: ReturnType<typeof managedSchema> = JSON.parse(
  await readFile(new URL('../../../public/managed_schema.json', import.meta.url), 'utf8'),
);

describe('public/managed_schema.json', () => {
  test('Chromium has nothing against it', () => {
    expect(schemaFaults(schema)).toEqual([]);
  });

  test('the sample and all defaults are of the kinds it names', () => {
    expect(valueFaults(sample.settings, schema)).toEqual([]);
    expect(valueFaults(defaultSettings, schema)).toEqual([]);
  });
});

test('every default and every setting of the sample is one that the settings table takes', () => {
  for (const name of settingNames) {
    expect(settingsTable[name].schema.safeParse(defaultSettings[name]).success, name).toBe(true);
    const value = sample.settings[name];
    if (value !== undefined) expect(settingsTable[name].schema.safeParse(value).success, name).toBe(true);
  }
});

describe('a schema that Chromium would refuse is found', () => {
  const { properties } = managedSchema();
  const planted = { ...properties, policy: { type: 'string' } };
  test.each([
    [
      'additional properties at the top',
      { type: 'object', properties, additionalProperties: { type: 'string' } },
    ],
    ['a top that is a list', { type: 'array', items: { type: 'string' } }],
    [
      'two types in one node',
      { type: 'object', properties: { ...planted, a: { type: ['string', 'null'] } } },
    ],
    ['a node without a type', { type: 'object', properties: { ...planted, a: { title: 'A' } } }],
    ['an unknown type', { type: 'object', properties: { ...planted, a: { type: 'date' } } }],
    ['a range on text', { type: 'object', properties: { ...planted, a: { type: 'string', minimum: 1 } } }],
    ['a list without entries', { type: 'object', properties: { ...planted, a: { type: 'array' } } }],
    [
      'an unknown attribute',
      { type: 'object', properties: { ...planted, a: { type: 'string', default: '' } } },
    ],
    ['an empty choice', { type: 'object', properties: { ...planted, a: { type: 'string', enum: [] } } }],
    ['a fault deep in', { type: 'object', properties: { a: { type: 'array', items: { type: 'text' } } } }],
  ])('%s', (_what, schema) => {
    expect(schemaFaults(schema)).not.toEqual([]);
  });
});

test.each([
  ['text for a number', { listRefreshMinutes: '60' }],
  ['text for a list', { schoolNames: 'Oakfield' }],
  ['a number in a list of texts', { schoolNames: [1] }],
  ['a name nobody knows', { schoolName: 'Oakfield' }],
])('a value that Chromium would drop is found: %s', (_what, values) => {
  expect(valueFaults(values, schema)).not.toEqual([]);
});
