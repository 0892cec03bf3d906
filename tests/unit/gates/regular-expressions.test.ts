import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { expressionsIn } from './regular-expressions.ts';
import { parse, readSources } from './sources.ts';

const { checked, made } = expressionsIn(parse(readSources()));

/** What takes more than linear time on some text, with that text. */
async function slowness(source: string, flags: string): Promise<string> {
  const answer = await check(source, flags, { timeout: 20_000, checker: 'automaton' });
  switch (answer.status) {
    case 'safe':
      return 'linear' === answer.complexity.type || 'safe' === answer.complexity.type
        ? ''
        : answer.complexity.type;
    case 'vulnerable':
      return `${answer.complexity.summary} on ${answer.attack.pattern}`;
    default:
      return answer.error.kind;
  }
}

describe('regular expressions', { timeout: 60_000 }, () => {
  it.each(checked)('$place takes linear time: /$source/$flags', async ({ source, flags }) => {
    expect(await slowness(source, flags)).toBe('');
  });

  it('are all written out, so that each could be checked', () => {
    expect(made).toEqual([]);
  });

  it.each([
    ['(a+)+$', 'exponential'],
    ['\\s+$', 'polynomial'],
  ])('that are slow are found: /%s/', async (source, words) => {
    expect(await slowness(source, '')).toContain(words);
  });
});
