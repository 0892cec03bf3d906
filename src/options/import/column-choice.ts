import type { ColumnUse } from '../../no-photo-list/import/mapping.ts';

/** What a column can be said to be, in the order in which it is offered. */
export const columnChoices = [
  'forename',
  'surname',
  'preferred-forename',
  'preferred-surname',
  'middle-names',
  'known-as',
  'full-name:forename-first',
  'full-name:surname-first',
  'year',
  'group',
  'consent',
  'consent-type',
  'consent-given-on',
  'consent-withdrawn',
  'consent-until',
  'note',
  'leaving-date',
  'status',
  'id',
  'birth-date',
  'contact',
  'ignored',
] as const;
export type ColumnChoice = (typeof columnChoices)[number];

/** The choice that stands for what a column is. */
export function choiceOf(use: ColumnUse): ColumnChoice {
  return use.is === 'full-name' ? `full-name:${use.order}` : use.is;
}

/** What a column is by this choice. A column newly said to be about consent is about pictures in general. */
export function columnOf(choice: ColumnChoice): ColumnUse {
  switch (choice) {
    case 'full-name:forename-first':
      return { is: 'full-name', order: 'forename-first' };
    case 'full-name:surname-first':
      return { is: 'full-name', order: 'surname-first' };
    case 'consent':
      return { is: 'consent', kinds: ['photo', 'video'], uses: [], reversed: 'ask', blank: 'not-plain' };
    default:
      return { is: choice };
  }
}
