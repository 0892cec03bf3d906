import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { corrected } from '../../../src/warnings/corrected.ts';

function finding(text: string, words: string, replacement?: string): Finding {
  const start = text.indexOf(words);
  const fixes = replacement === undefined ? [] : [{ label: '', replacement }];
  return { rule: 'r', severity: 'warn', start, end: start + words.length, message: '', clauses: [], fixes };
}

const text = 'Amy Jones and Ben Hall ring 07700 900123';

test('every first fix is put in, whatever their order', () => {
  const findings = [
    finding(text, 'Amy Jones', 'Amy'),
    finding(text, '07700 900123', 'the office'),
    finding(text, 'Ben Hall', 'Ben'),
  ];
  expect(corrected(text, findings)).toBe('Amy and Ben ring the office');
});

test('of two fixes for the same words only one is put in', () => {
  expect(corrected(text, [finding(text, 'Amy Jones', 'Amy'), finding(text, 'Jones', 'J')])).toBe(
    'Amy J and Ben Hall ring 07700 900123',
  );
});

test('findings without a fix or without a place leave the text alone', () => {
  expect(
    corrected(text, [
      finding(text, 'Amy Jones'),
      { rule: 'r', severity: 'warn', message: '', clauses: [], fixes: [] },
    ]),
  ).toBe(text);
});
