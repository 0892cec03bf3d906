import { isDateText } from '../../tables/dates.ts';
import { headingWords } from '../../tables/heading-words.ts';
import { answerOf } from './consent.ts';
import { isAboutPictures, isPublicity, recognise, senseOf, usesOf } from './headings.ts';
import type { ColumnUse, ConsentColumn, Mapping } from './mapping.ts';
import type { Table } from './table.ts';

const ignored: ColumnUse = { is: 'ignored' };

/** The different values of a column in the rows of children, empty ones left out. */
export function valuesOf(table: Table, column: number): string[] {
  const cells = table.rows.flatMap(({ kind, cells }) => (kind === 'child' ? [cells[column] ?? ''] : []));
  return [...new Set(cells)].filter((cell) => cell !== '');
}

function hasBlank(table: Table, column: number): boolean {
  return table.rows.some(({ kind, cells }) => kind === 'child' && (cells[column] ?? '') === '');
}

/** Whether a column names kinds of consent, one a row, instead of answering. */
function namesTypes(values: readonly string[]): boolean {
  const types = values.filter(
    (value) => answerOf(value) === 'unclear' && isAboutPictures(headingWords(value)),
  );
  return (
    values.length > 1 &&
    types.length * 2 >= values.length &&
    values.every((value) => answerOf(value) === 'unclear')
  );
}

/** A reversed or doubtful heading is settled by its column's answers where both sides are spelled out. */
function settle(column: ConsentColumn, values: readonly string[], blanks: boolean): ConsentColumn {
  if (column.reversed === 'no') return column;
  const answers = values.map(answerOf);
  const [yes, no] = [answers.includes('yes'), answers.includes('no')];
  if (!yes && !no)
    return { ...column, reversed: answers.includes('given') || answers.includes('refused') ? 'no' : 'ask' };
  if (column.reversed === 'ask') return column;
  return yes && no ? column : { ...column, reversed: blanks || yes ? 'ask' : 'yes' };
}

function byContent(is: ColumnUse, values: readonly string[], table: Table, column: number): ColumnUse {
  if (is.is !== 'consent') return is;
  if (values.length > 0 && values.every(isDateText)) {
    return is.reversed === 'no' ? ignored : { is: 'consent-withdrawn' };
  }
  if (namesTypes(values)) return { is: 'consent-type' };
  return settle(is, values, hasBlank(table, column));
}

/** A column may come twice, a child's and a grown-up's: the first one counts. */
function withoutRepeats(columns: ColumnUse[], headings: readonly string[]): void {
  const seen = new Set<string>();
  columns.forEach((column, at) => {
    if (column.is === 'ignored' || column.is === 'contact') return;
    const name = `${column.is} ${headingWords(headings[at] ?? '').join(' ')}`;
    if (seen.has(name)) columns[at] = column.is === 'consent' ? column : ignored;
    seen.add(name);
  });
  const parts = new Set(columns.map(({ is }) => is));
  if (!parts.has('surname') || !(parts.has('forename') || parts.has('preferred-forename'))) return;
  columns.forEach((column, at) => {
    if (column.is === 'full-name') columns[at] = ignored;
  });
}

/** In a file with one row for each kind of consent, the answer stands in a column called "Status" or the like. */
function answersByType(columns: ColumnUse[], table: Table): void {
  if (!columns.some(({ is }) => is === 'consent-type')) return;
  if (columns.some(({ is }) => is === 'consent')) return;
  columns.forEach((column, at) => {
    const words = headingWords(table.headings[at] ?? '');
    const isAnswer = [
      'status',
      'response',
      'answer',
      'value',
      'decision',
      'choice',
      'granted',
      'given',
      'outcome',
    ].some((word) => words.includes(word));
    if (isAnswer && (column.is === 'status' || column.is === 'ignored')) columns[at] = general();
  });
}

function general(): ConsentColumn {
  return { is: 'consent', kinds: ['photo', 'video'], uses: [], reversed: 'no', blank: 'not-plain' };
}

const isConsent = (column: ColumnUse): column is ConsentColumn => column.is === 'consent';

/** Beside a column that asks for consent, a second one only takes it back: "Photo consent" and "Consent refused". */
function secondThoughts(columns: ColumnUse[], headings: readonly string[]): void {
  const asks = columns.some((column) => isConsent(column) && column.reversed === 'no' && counts(column));
  if (!asks) return;
  columns.forEach((column, at) => {
    if (!isConsent(column) || column.reversed === 'no') return;
    if (senseOf(headingWords(headings[at] ?? '')) === 'yes')
      columns[at] = { ...column, reversed: 'yes', blank: 'given' };
  });
}

/** A mapping as it is read: where a date is all that tells of consent, the date is the answer. */
export function withDatesAsAnswers(mapping: Mapping, headings: readonly string[]): Mapping {
  if (mapping.columns.some(({ is }) => is === 'consent' || is === 'consent-type')) return mapping;
  const columns = mapping.columns.map((column, at): ColumnUse => {
    if (column.is !== 'consent-given-on') return column;
    return { ...general(), uses: usesOf(headingWords(headings[at] ?? '')), dates: 'given' };
  });
  return { ...mapping, columns };
}

/** Which of several consent columns count for a post, and a remark where another reading was possible. */
function weigh(columns: ColumnUse[], headings: readonly string[]): string[] {
  const remarks: string[] = [];
  const words = (at: number) => headingWords(headings[at] ?? '');
  const pictured = columns.some((column, at) => isConsent(column) && isAboutPictures(words(at)));
  const social = columns.some((column) => isConsent(column) && column.uses.includes('social'));
  columns.forEach((column, at) => {
    if (!isConsent(column) || columns.some(({ is }) => is === 'consent-type')) return;
    if (pictured && !isAboutPictures(words(at)) && !column.kinds.includes('name')) columns[at] = ignored;
    else if (social && isPublicity(words(at))) columns[at] = { ...column, uses: ['other'] };
  });
  const counted = columns.filter((column) => isConsent(column) && counts(column));
  if (counted.length > 0) return remarks;
  columns.forEach((column, at) => {
    if (!isConsent(column) || column.uses.every((use) => use === 'other')) return;
    columns[at] = { ...column, uses: [...column.uses, 'social'] };
    remarks.push(
      `No column is about social media, so "${headings[at] ?? ''}" is read as the answer for social media too.`,
    );
  });
  return remarks;
}

/** Whether a consent column says something about posts on social media: it names them, or no use in particular. */
export function counts(column: Pick<ConsentColumn, 'uses'>): boolean {
  return column.uses.length === 0 || column.uses.includes('social');
}

/** Where photos and videos have columns of their own, each is refused by itself. */
function partKinds(columns: ColumnUse[], headings: readonly string[]): void {
  const speaksOf = (at: number, words: readonly string[]) =>
    headingWords(headings[at] ?? '').some((word) => words.includes(word));
  const video = columns.some(
    (column) => isConsent(column) && counts(column) && column.kinds.join() === 'video',
  );
  columns.forEach((column, at) => {
    const isPhoto = speaksOf(at, [
      'photo',
      'photos',
      'photograph',
      'photographs',
      'image',
      'images',
      'picture',
      'pictures',
    ]);
    if (video && isConsent(column) && isPhoto && column.kinds.join() === 'photo,video')
      columns[at] = { ...column, kinds: ['photo'] };
  });
}

/**
 * What each column of a table seems to hold, from its heading and its values. What only the office can know is left as
 * `reversed: 'ask'`; of two likely readings the one that protects the child is taken, and a remark says so.
 */
export function suggestMapping(table: Table): Mapping {
  const columns = table.headings.map((heading, at) =>
    byContent(recognise(heading) ?? ignored, valuesOf(table, at), table, at),
  );
  withoutRepeats(columns, table.headings);
  answersByType(columns, table);
  const remarks = weigh(columns, table.headings);
  secondThoughts(columns, table.headings);
  partKinds(columns, table.headings);
  return { columns, remarks };
}
