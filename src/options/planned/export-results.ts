import Papa from 'papaparse';
import { holds } from '../../model/finding.ts';
import { allOf } from '../../warnings/merge-shown.ts';
import { say } from '../../warnings/words.ts';
import type { CheckedText } from './checked-rows.ts';
import type { Outcome } from './outcomes.ts';
import { clauseName, remarksOf, verdictWord } from './planned-words.ts';
import { formulaLike, resultHeadings } from './result-columns.ts';
import type { Layout, Sheet } from './sheet.ts';

/** A line for each text of a row; where there are several, each says which it is. */
function byText(texts: readonly CheckedText[], words: (text: CheckedText) => string[]): string {
  return texts
    .flatMap((text) => {
      const lines = words(text);
      return text.column !== undefined && lines.length > 0 ? [`${text.column}:`, ...lines] : lines;
    })
    .join('\n');
}

function findingLines({ findings }: CheckedText): string[] {
  return findings.flatMap(allOf).map(({ severity, quote, message }) => {
    const said = quote === undefined ? message : `${say('card_found', { quote })} ${message}`;
    return `${verdictWord(severity)}: ${said}`;
  });
}

function clauseLines({ findings }: CheckedText): string[] {
  return [...new Set(findings.flatMap(({ clauses }) => clauses.map(clauseName)))];
}

function resultCells(outcome: Outcome): string[] {
  const { checked, unchecked } = outcome;
  const texts = checked?.texts ?? [];
  const whole = checked && (!unchecked || holds(checked.verdict));
  return [
    whole ? verdictWord(checked.verdict) : say('planned_not_checked'),
    byText(texts, findingLines),
    byText(texts, clauseLines),
    byText(texts, ({ corrected }) => (corrected === undefined ? [] : [corrected])),
    remarksOf(outcome).join('\n'),
  ];
}

/**
 * The sheet as CSV, every row and column in its place, with what was found in further columns at its end. No cell can be
 * taken for a formula, and every one is in quotation marks, so that a spreadsheet that separates otherwise finds none
 * within a text either.
 */
export function resultsCsv(sheet: Sheet, layout: Layout, outcomes: readonly Outcome[]): string {
  const width = Math.max(layout.uses.length, ...sheet.rows.map(({ cells }) => cells.length));
  const padded = (cells: readonly string[]) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ''),
  ];
  const rows = outcomes.map((outcome) => {
    const { cells, left } = outcome.row;
    return [...padded(cells), ...(left === 'headings' ? resultHeadings : resultCells(outcome))];
  });
  const ours = layout.headingRow === undefined ? [[...padded([]), ...resultHeadings]] : [];
  return `\ufeff${Papa.unparse([...ours, ...rows], { quotes: true, escapeFormulae: formulaLike, newline: '\r\n' })}`;
}
