import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { defaultSettings, settingNames } from '../../../src/model/settings.ts';
import { managedSchema } from '../../commands/managed-schema.ts';

const generated: unknown = JSON.parse(
  await readFile(new URL('../../../public/managed_schema.json', import.meta.url), 'utf8'),
);

test('public/managed_schema.json fits the settings table; if not, run `npm run generate`', () => {
  expect(generated).toEqual(managedSchema());
});

test('the schema keeps to what Chromium accepts: one known type a node, nothing at the top but properties', () => {
  const { type, properties, ...rest } = managedSchema();
  expect(type).toBe('object');
  expect(rest).toEqual({});
  expect(Object.keys(properties)).toEqual(settingNames);
  for (const name of settingNames) {
    const node = properties[name];
    expect(Object.keys(node ?? {}).sort()).toEqual(
      Array.isArray(defaultSettings[name])
        ? ['description', 'items', 'title', 'type']
        : ['description', 'title', 'type'],
    );
  }
});
