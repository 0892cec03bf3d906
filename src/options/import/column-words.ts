import { say, type WordKey } from '../../warnings/words.ts';
import type { ColumnChoice } from './column-choice.ts';

const keys = {
  forename: 'office_column_forename',
  surname: 'office_column_surname',
  'preferred-forename': 'office_column_preferred_forename',
  'preferred-surname': 'office_column_preferred_surname',
  'middle-names': 'office_column_middle_names',
  'known-as': 'office_column_known_as',
  'full-name:forename-first': 'office_column_full_name',
  'full-name:surname-first': 'office_column_full_name_surname_first',
  year: 'office_column_year',
  group: 'office_column_group',
  consent: 'office_column_consent',
  'consent-type': 'office_column_consent_type',
  'consent-given-on': 'office_column_consent_given_on',
  'consent-withdrawn': 'office_column_consent_withdrawn',
  'consent-until': 'office_column_consent_until',
  note: 'office_column_note',
  'leaving-date': 'office_column_leaving_date',
  status: 'office_column_status',
  id: 'office_column_id',
  'birth-date': 'office_column_birth_date',
  contact: 'office_column_contact',
  ignored: 'office_column_ignored',
} as const satisfies Record<ColumnChoice, WordKey>;

/** What a column is, in words. */
export function columnWord(choice: ColumnChoice): string {
  return say(keys[choice]);
}
