import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedFiles } from '../../../build/ship-files.ts';
import { yardstickFolder } from '../../bench/yardstick.ts';
import { shipped, unknownFiles } from './models.ts';
import { readFolder } from './sources.ts';

/** The files of a folder with something in them, by their hash. */
function hashesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path, readFileSync(path)] as const)
      .filter(([, bytes]) => bytes.length > 0)
      .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
}

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

  testBuilt('nothing of the detector that the benchmark measures beside is shipped', () => {
    const theirs = new Set(hashesIn(yardstickFolder).values());
    expect(theirs.size).toBeGreaterThan(5);
    const same = [...hashesIn(folder)].filter(([, hash]) => theirs.has(hash)).map(([path]) => path);
    expect(same).toEqual([]);
    const naming = Object.entries(readFolder(folder, ['.js', '.mjs', '.html', '.json']))
      .filter(([, text]) => /mediapipe/i.test(text))
      .map(([path]) => path);
    expect(naming).toEqual([]);
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
