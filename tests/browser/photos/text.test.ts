import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest } from '../harness/index.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

describe.each([browserUnderTest])('in %s', (name) => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(name);
  });
  afterAll(() => bench?.close());

  const read = (lines: string[]) => bench.page.evaluate((one) => window.work.read(one), lines);

  test('the words of a certificate are read, line by line', async () => {
    const text = await read(['Oakfield Primary School', 'Star of the week', 'Callum Hargreaves']);
    expect(text.split('\n')).toEqual(['Oakfield Primary School', 'Star of the week', 'Callum Hargreaves']);
  });

  test('a picture without text says nothing', async () => expect(await read([])).toBe(''));

  test('reading ends at once when it is told to, and a new reader starts afterwards', async () => {
    const lines = ['Oakfield Primary School'];
    const stopped = await bench.page.evaluate((one) => window.work.readAndStop(one), lines);
    expect(stopped).toMatch('AbortError');
    expect(await read(lines)).toBe('Oakfield Primary School');
  });

  test('nothing was asked of the network', () => expect(bench.requests()).toEqual([]));
});
