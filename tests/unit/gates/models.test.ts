import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedFiles } from '../../../build/ship-files.ts';
import { shipped, unknownFiles } from './models.ts';

test('every model in the sources is known, unchanged, and has its licence beside it', () => {
  expect(unknownFiles('public')).toEqual([]);
});

test('every file that is copied from a package is known', () => {
  expect(shippedFiles.map(({ to }) => to).filter((to) => !(to in shipped))).toEqual([]);
});

// A build that failed is counted by itself; here there is then nothing to look at.
describe.each(['chromium', 'firefox'])('built for %s', (browser) => {
  const folder = `dist/${browser}`;
  const testBuilt = test.skipIf(!existsSync(join(folder, 'manifest.json')));

  testBuilt('nothing but what is known is shipped, all of it with its licence', () => {
    expect(unknownFiles(folder)).toEqual([]);
  });

  testBuilt('everything that is known is shipped', () => {
    expect(Object.keys(shipped).filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });
});

describe('what does not belong is found', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-look-models-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['another model', 'models/features.onnx', 'weights', 'models/features.onnx: a file that nobody knows'],
    ['a model without an ending', 'models/shard1', 'weights', 'models/shard1: a file that nobody knows'],
    ['a model that was changed', 'models/faces.onnx', 'weights', 'models/faces.onnx: it was changed'],
    ['a model as text', 'models/a.js', 'A'.repeat(30_000), 'models/a.js: data written out as text'],
    [
      'a licence that is gone',
      'models/NOTICE.md',
      'Nothing to say',
      'models/faces.onnx: no licence in NOTICE.md',
    ],
  ])('%s', (_what, path, text, problem) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync('public', folder, { recursive: true });
    writeFileSync(join(folder, path), text);
    expect(unknownFiles(folder)).toEqual([problem]);
  });
});
