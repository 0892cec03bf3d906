import { beforeEach, expect, test, vi } from 'vitest';
import { Draft } from '../../../src/model/draft.ts';
import { kept, shelf } from './shelf.ts';

vi.mock('../../../src/background/kept.ts', () => kept);

const now = new Date('2026-11-21T10:00:00');
const callum = { kind: 'unknown', name: 'Callum Hargreaves', profile: 'callum_h' } as const;
const draft = (to: Draft['to'], site = 'x') => Draft.parse({ text: '', site, surface: 'press', to });

async function worker() {
  vi.resetModules();
  return import('../../../src/background/people.ts');
}

beforeEach(() => shelf.clear());

test('what was said of somebody is known on later presses, and of nobody else', async () => {
  const { declare } = await worker();
  await declare('x', callum, { declared: 'relative' }, now);
  await declare('x', callum, { told: true }, now);

  const { withDeclared } = await worker();
  const known = { declared: 'relative', told: '2026-11-21' };
  expect((await withDeclared(draft({ ...callum, name: 'Cal' }))).to).toMatchObject(known);
  const others = [{ ...callum, profile: 'hargreaves11' }, { kind: 'unknown', name: callum.name } as const];
  for (const other of others) expect((await withDeclared(draft(other))).to).toEqual(other);
  expect((await withDeclared(draft(callum, 'instagram'))).to).toEqual(callum);
});

test('what the draft says itself comes first', async () => {
  const { declare, withDeclared } = await worker();
  await declare('x', callum, { declared: 'relative' }, now);
  expect((await withDeclared(draft({ ...callum, declared: 'not-a-pupil' }))).to?.declared).toBe(
    'not-a-pupil',
  );
});

test('it is taken back by its id', async () => {
  const { declare, declaredPeople, forgetPerson, withDeclared } = await worker();
  await declare('x', callum, { declared: 'own-child' }, now);
  await declare('facebook', { kind: 'unknown', name: 'Amy' }, { declared: 'not-a-parent' }, now);
  const { people } = await declaredPeople();
  expect(people.map(({ name, declared }) => [name, declared])).toEqual([
    ['Amy', 'not-a-parent'],
    ['Callum Hargreaves', 'own-child'],
  ]);
  await forgetPerson(people[1]?.id ?? '');
  expect((await declaredPeople()).people).toHaveLength(1);
  expect((await withDeclared(draft(callum))).to).toEqual(callum);
});
