import * as fc from 'fast-check';
import { parseSettings } from '../../../build/deployment/school-settings.ts';

const awkward = fc.constantFrom(
  '"',
  '\\',
  '&',
  '<',
  '>',
  "'",
  '%',
  '\n',
  '\r\n',
  '\t',
  ' ',
  ']]>',
  '$(string.x)',
);
const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), awkward), { maxLength: 6 })
  .map((parts) => parts.join(''));

function carries(settings: unknown): boolean {
  try {
    parseSettings(settings);
    return true;
  } catch {
    return false;
  }
}

/** Settings of every kind with whatever a school could type into them, as far as they are taken at all. */
export const anySettings = fc
  .record(
    {
      schoolNames: fc.array(text, { maxLength: 12 }),
      selectorTable: text,
      safeguardingLeadName: text,
      officialAccounts: fc.array(text.map((name) => `facebook:a${name.replaceAll(/[\n\r]/g, '')}`)),
      mayPostOfficially: fc.boolean(),
      listRefreshMinutes: fc.integer({ min: 5, max: 10_080 }),
      faceOnPhotos: fc.constantFrom('allow', 'remind', 'cover'),
    },
    { requiredKeys: [] },
  )
  .filter(carries)
  .map(parseSettings);
