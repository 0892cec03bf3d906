import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../../src/rules/index.ts';

const helpers = new Set([
  'index',
  'concerned',
  'incoming',
  'rule',
  'sight',
  'employer',
  'full-names',
  'listed-in-pictures',
  'look',
  'named-in-pictures',
  'pictures',
  'presses',
  'pupil-numbers',
  'pupils',
  'school-mentions',
  'titles',
]);
const files = readdirSync(new URL('../../../src/rules', import.meta.url))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !helpers.has(name));

it.each(files)('%s is listed in src/rules/index.ts', (name) => {
  const ids = rules.map(({ id }) => id);
  expect(
    ids,
    `Add the rule of src/rules/${name}.ts to the list in src/rules/index.ts; its id is "${name}".`,
  ).toContain(name);
});

it('lists no rule twice and none without a file', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(files).toEqual(expect.arrayContaining(ids));
});

it.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s shows what it looks for by at least twelve examples a side',
  (_id, rule) => {
    expect(rule.examples.fires.length).toBeGreaterThanOrEqual(12);
    expect(rule.examples.quiet.length).toBeGreaterThanOrEqual(12);
  },
);

it.each(rules.map((rule) => [rule.id, rule] as const))('%s has words for everything it says', (_id, rule) => {
  for (const key of [...(rule.corrections ?? []), ...(rule.statement ? [rule.statement] : [])]) {
    expect(Object.keys(rule.words)).toContain(key);
  }
});
