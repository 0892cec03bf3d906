import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/rules/index.ts';
import { lookAt, textOf } from './example.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const { fires, quiet } = rule.examples;

  it.each(fires.map((example) => [textOf(example), example] as const))('sees: %s', (_text, example) => {
    expect(rule.find(lookAt(example))).not.toEqual([]);
  });

  it.each(quiet.map((example) => [textOf(example), example] as const))('lets pass: %s', (_text, example) => {
    expect(rule.find(lookAt(example))).toEqual([]);
  });
});
