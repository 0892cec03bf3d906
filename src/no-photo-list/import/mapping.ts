import type { ListedChild } from '../../model/no-photo-list.ts';

/** What a parent can consent to or refuse. */
export type Kind = ListedChild['refused'][number];

/** Where it would be published; `other` is inside the school (displays, newsletters) and no matter of this list. */
export type Use = 'social' | 'website' | 'press' | 'other';

/**
 * A column about consent. No `uses` means consent in general. `reversed` is how yes and no are meant: `no` where yes means
 * consent, `yes` where yes means that the child must not be shown, `ask` where only the office can know. `blank` is how
 * empty cells are meant: they mean consent only where the office says so, or where a column beside this one asks for it.
 * `dates` says that a date alone is the day on which consent was given.
 */
export interface ConsentColumn {
  is: 'consent';
  kinds: Kind[];
  uses: Use[];
  reversed: 'yes' | 'no' | 'ask';
  blank: 'not-plain' | 'given';
  dates?: 'given';
}

/**
 * What one column holds. `contact` is anything about grown-ups; `consent-type` names what the row's answer is about, where
 * a file has one row for each child and kind of consent; `consent-given-on` a date that counts where nothing else tells of
 * consent; `consent-withdrawn` a date that ends consent; `consent-until` a
 * date up to which it is given; `note` words about photos, read for refusals and never kept.
 */
export type ColumnUse =
  | {
      is:
        | 'forename'
        | 'preferred-forename'
        | 'middle-names'
        | 'surname'
        | 'preferred-surname'
        | 'known-as'
        | 'year'
        | 'group'
        | 'id'
        | 'birth-date'
        | 'leaving-date'
        | 'status'
        | 'contact'
        | 'consent-type'
        | 'consent-given-on'
        | 'consent-withdrawn'
        | 'consent-until'
        | 'note'
        | 'ignored';
    }
  | { is: 'full-name'; order: 'forename-first' | 'surname-first' }
  | ConsentColumn;

/** What each column of a table is, in the table's order; `remarks` says in words what was chosen where two readings were possible. */
export interface Mapping {
  columns: ColumnUse[];
  remarks: string[];
}
