import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gazetteerFile, makeGazetteer } from '../../commands/generate-names.ts';

it.each(Object.entries(makeGazetteer()))(
  '%s is as tests/commands/generate-names.ts makes it',
  (name, source) => {
    expect(
      readFileSync(gazetteerFile(name), 'utf8') === source,
      'Run npx tsx tests/commands/generate-names.ts',
    ).toBe(true);
  },
);
