import { expect, it } from 'vitest';
import { rules } from '../../../src/rules/index.ts';
import { ruleTitles } from '../../../src/rules/titles.ts';
import catalogue from './catalogue.json' with { type: 'json' };
import stillToCome from './still-to-come.json' with { type: 'json' };

const known = catalogue.map(({ id }) => id);
const written = rules.map(({ id }) => id);
const coming = stillToCome.map(({ id }) => id);

it('names every rule once, with a title', () => {
  expect(new Set(known).size).toBe(known.length);
  expect(catalogue.filter(({ title }) => title.length < 5)).toEqual([]);
});

it.each(known)('%s is either written or named as still to come', (id) => {
  const places = [
    ...(written.includes(id) ? ['src/rules/index.ts'] : []),
    ...(coming.includes(id) ? ['tests/unit/policies/still-to-come.json'] : []),
  ];
  expect(places, `${id} has to be in exactly one of the rules and the list of those to come`).toHaveLength(1);
});

it('knows every rule that is written or to come', () => {
  expect(known).toEqual(expect.arrayContaining(written));
  expect(known).toEqual(expect.arrayContaining(coming));
  expect(new Set(coming).size).toBe(coming.length);
});

it('says with what a rule still to come will come', () => {
  const parts = ['text', 'pictures', 'presses', 'duties'];
  expect(stillToCome.filter(({ when }) => !parts.includes(when))).toEqual([]);
});

it('each rule has a name to be read by', () => {
  expect(Object.keys(ruleTitles).sort()).toEqual([...known].sort());
});
