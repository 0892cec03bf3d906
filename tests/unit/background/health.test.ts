import { expect, test, vi } from 'vitest';
import { withSighting, worsened } from '../../../src/background/health.ts';
import type { KeptHealth } from '../../../src/background/kept.ts';
import type { PartReport } from '../../../src/model/messages.ts';

vi.mock('../../../src/background/kept.ts', async () => (await import('./shelf.ts')).kept);

/** The health after the button was recognised in these ways, one day after the other. */
function after(...ranks: PartReport['rank'][]): KeptHealth {
  return ranks.reduce<KeptHealth>(
    (health, rank, day) =>
      withSighting(
        health,
        { type: 'recognised', site: 'x', kind: 'post', parts: [{ role: 'button', rank }] },
        `2026-11-0${day + 1}`,
      ),
    [],
  );
}

test.each<[PartReport['rank'][]]>([[['name']], [['label']], [['label', 'name']], [['name', 'key-alone']]])(
  '%j is as good as it was, or better',
  (ranks) => {
    expect(worsened(after(...ranks))).toEqual([]);
  },
);

test('what is recognised less surely than before is told, with the day since when', () => {
  const part = { site: 'x', kind: 'post', role: 'button', before: 'name' };
  expect(worsened(after('name', 'name', 'label'))).toEqual([{ ...part, now: 'label', since: '2026-11-03' }]);
  expect(worsened(after('name', 'structure', 'missing'))).toEqual([
    { ...part, now: 'missing', since: '2026-11-02' },
  ]);
});

test('once it is as good as before, nothing is told any more', () => {
  expect(worsened(after('name', 'label', 'name'))).toEqual([]);
});

test('each kind of composer and each part is told apart', () => {
  const health = withSighting(
    after('name', 'label'),
    { type: 'recognised', site: 'x', kind: 'direct message', parts: [{ role: 'button', rank: 'name' }] },
    '2026-11-09',
  );
  expect(worsened(health)).toMatchObject([{ kind: 'post', role: 'button' }]);
});
