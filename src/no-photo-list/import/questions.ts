import { counts, withDatesAsAnswers } from './columns.ts';
import type { Mapping } from './mapping.ts';
import type { Table } from './table.ts';

/** What must be settled before a table can be imported, in words; `column` where it is about one. */
export interface Question {
  kind: 'no-names' | 'no-consent' | 'no-social-consent' | 'reversed';
  column?: number;
  words: string;
}

const letterOf = (column: number) =>
  `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ''}${String.fromCharCode(65 + (column % 26))}`;

function reversedWords(heading: string, column: number): string {
  return `The column "${heading}" (column ${letterOf(column)}) can be read in two ways: a yes in it may mean that the child must not be shown, or that consent is given. Import the file on the office page and say there which it is and what an empty cell means, or write Yes or No in every row of the column under a heading such as "Social media consent".`;
}

/** Everything that stands in the way of an import; none when it can go on. */
export function questionsOf(table: Table, chosen: Mapping): Question[] {
  const mapping = withDatesAsAnswers(chosen, table.headings);
  const uses = new Set(mapping.columns.map(({ is }) => is));
  const consents = mapping.columns.flatMap((column) => (column.is === 'consent' ? [column] : []));
  const questions: Question[] = [];
  const hasNames = (['full-name', 'forename', 'surname', 'preferred-forename', 'known-as'] as const).some(
    (use) => uses.has(use),
  );
  if (!hasNames) {
    questions.push({
      kind: 'no-names',
      words:
        'No column holds names: the file needs a heading such as "Forename" and "Surname", or "Name", above the children\'s names.',
    });
  }
  if (consents.length === 0) {
    questions.push({
      kind: 'no-consent',
      words:
        'No column is about consent to photos or social media: add it to the export, under a heading such as "Social media consent".',
    });
  } else if (!consents.some(counts) && !uses.has('consent-type')) {
    questions.push({
      kind: 'no-social-consent',
      words:
        'The consent columns are about displays and newsletters inside the school: the file needs one about photos or social media.',
    });
  }
  mapping.columns.forEach((column, at) => {
    if (column.is !== 'consent' || column.reversed !== 'ask') return;
    if (!counts(column) && !uses.has('consent-type')) return;
    questions.push({ kind: 'reversed', column: at, words: reversedWords(table.headings[at] ?? '', at) });
  });
  return questions;
}
