import { beforeEach, expect, test, vi } from 'vitest';
import { Draft } from '../../../src/model/draft.ts';
import type { Finding, Result } from '../../../src/model/finding.ts';
import { kept, shelf } from './shelf.ts';

vi.mock('../../../src/background/kept.ts', () => kept);

const day = (date: string) => new Date(`${date}T10:00:00`);

function result(...findings: Pick<Finding, 'rule' | 'severity'>[]): Result {
  const whole = findings.map((one) => ({ ...one, message: one.rule, clauses: [], fixes: [] }));
  return { id: '1', verdict: 'warn', findings: whole };
}

const press = (profile: string, name = 'Callum Hargreaves') =>
  Draft.parse({
    text: '',
    site: 'x',
    surface: 'press',
    act: 'follow',
    to: { kind: 'unknown', name, profile },
  });

function about(draft: Draft) {
  return { site: 'x' as const, account: draft.account, ...(draft.to && { to: draft.to }) };
}

/** A worker that has just started. */
async function worker() {
  vi.resetModules();
  return import('../../../src/background/reminders.ts');
}

beforeEach(() => shelf.clear());

test('what was said about somebody is not said again, to nobody else, and outlives the worker', async () => {
  const { rememberSaid } = await worker();
  const warned = { rule: 'parent-connection', severity: 'warn' } as const;
  await rememberSaid(about(press('callum_h')), [warned], day('2026-11-20'));

  const { remindedOf, withoutSaid } = await worker();
  const again = await remindedOf(press('callum_h', 'C. Hargreaves'), day('2026-11-21'));
  expect(withoutSaid(result(warned), again.said)).toMatchObject({ verdict: 'clear', findings: [] });
  expect(withoutSaid(result({ ...warned, severity: 'confirm' }), again.said).findings).toHaveLength(1);
  const namesake = await remindedOf(press('hargreaves11'), day('2026-11-21'));
  expect(withoutSaid(result(warned), namesake.said).findings).toHaveLength(1);
  const nextYear = await remindedOf(press('callum_h'), day('2027-12-01'));
  expect(nextYear.said).toEqual({});
});

test('a block is said each time', async () => {
  const { rememberSaid, remindedOf, withoutSaid } = await worker();
  const blocked = { rule: 'pupil-connection', severity: 'block' } as const;
  await rememberSaid(about(press('callum_h')), [blocked], day('2026-11-20'));
  const { said } = await remindedOf(press('callum_h'), day('2026-11-20'));
  expect(withoutSaid(result(blocked), said).findings).toHaveLength(1);
});

test('nothing that is kept tells who it was', async () => {
  const { rememberSaid } = await worker();
  await rememberSaid(about(press('callum_h')), [{ rule: 'a', severity: 'remind' }], day('2026-11-20'));
  expect(JSON.stringify([...shelf])).not.toMatch(/callum|hargreaves/i);
});

test('a mere reminder about somebody is told to the check', async () => {
  const { rememberSaid, remindedOf } = await worker();
  const reminded = { rule: 'colleague-connection', severity: 'remind' } as const;
  await rememberSaid(about(press('rose')), [reminded], day('2026-11-20'));
  expect((await remindedOf(press('rose'), day('2026-11-21'))).rules).toEqual(['colleague-connection']);
});

test('a reminder for once a day stays in the draft that had it, and comes again the next day', async () => {
  const { rememberToday, remindedOf } = await worker();
  const draft = (id: string) => Draft.parse({ id, text: 'Cake', site: 'facebook', audience: 'Public' });
  const found = result(
    { rule: 'privacy-settings-check', severity: 'remind' },
    { rule: 'working-hours-use', severity: 'remind' },
  );
  await rememberToday(found, draft('one'), day('2026-11-20'));
  expect((await remindedOf(draft('one'), day('2026-11-20'))).rules).toEqual([]);
  expect((await remindedOf(draft('two'), day('2026-11-20'))).rules).toEqual(['privacy-settings-check']);
  await rememberToday(found, draft('two'), day('2026-11-20'));
  expect((await remindedOf(draft('two'), day('2026-11-20'))).rules).toEqual(['privacy-settings-check']);
  expect((await remindedOf(draft('two'), day('2026-11-21'))).rules).toEqual([]);
});
