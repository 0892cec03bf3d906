import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest } from '../harness/index.ts';
import { given, openWorkbench, type Workbench } from './workbench.ts';

const heic = readFileSync(join(import.meta.dirname, 'files', 'phone.heic'));

describe.each([
  'tesseract/worker.min.js',
  'tesseract/eng.traineddata.gz',
  'tesseract/tesseract-core-simd-lstm.wasm.js',
  'tesseract/tesseract.esm.min.js',
])('without %s', (missing) => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(browserUnderTest, [missing, 'libheif/libheif-bundle.mjs']);
  });
  afterAll(() => bench?.close());

  test('it is said that no text can be read, again and again', async () => {
    for (let time = 0; time < 2; time += 1)
      expect(await bench.page.evaluate(() => window.work.cannotRead())).toEqual({ problem: 'no-reader' });
  });

  test('it is said that HEIC cannot be read', async () => {
    const decode = (file: ReturnType<typeof given>) =>
      bench.page.evaluate((one) => window.work.decode(one, []), file);
    expect(await decode(given('a.heic', heic))).toEqual({ problem: 'no-reader' });
  });
});
