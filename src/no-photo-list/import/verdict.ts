import { isDateText, ukDate } from '../../tables/dates.ts';
import { headingWords } from '../../tables/heading-words.ts';
import { type ChildRows, cellsOf } from './children.ts';
import { counts } from './columns.ts';
import { type Consent, readConsent } from './consent.ts';
import { isAboutPictures, kindsOf, usesOf } from './headings.ts';
import type { ConsentColumn, Kind, Mapping, Use } from './mapping.ts';
import type { Row } from './table.ts';

/** One answer about one kind of consent, with what it is about. */
interface Said {
  about: string;
  kinds: readonly Kind[];
  uses: readonly Use[];
  consent: Consent;
}

/** What a child's rows come to. `from` is the day from which consent no longer holds. */
export interface Verdict {
  consent: Consent;
  refused: Kind[];
  uses: Use[];
  from?: string;
}

const around = new Set('photo photos image images media only use and in on school the our for'.split(' '));

/** The uses of a cell that does nothing but name them: "Display, website" consents to these and to nothing else. */
function usesAlone(cell: string): Use[] {
  // A lone "x" is a mark in a box, for or against, and not the site.
  if (/^\W*x\W*$/i.test(cell)) return [];
  const words = headingWords(cell).filter((word) => !around.has(word));
  return words.every((word) => usesOf([word]).length > 0) ? usesOf(words) : [];
}

function read(column: ConsentColumn, cell: string): Consent {
  if (cell === '') return column.blank;
  if (column.dates === 'given' && isDateText(cell)) return 'given';
  const answer = readConsent(cell, column.reversed === 'yes');
  if (answer !== 'not-plain' || column.reversed !== 'no') return answer;
  const named = usesAlone(cell);
  if (named.length === 0) return answer;
  return named.includes('social') ? 'given' : 'refused';
}

/** Everything that a row says about photos. In a file with one row a kind, the kind stands in a cell of its own. */
function saidIn(row: Row, mapping: Mapping): Said[] {
  const type = cellsOf(row, mapping, 'consent-type').join(' ');
  const isLong = mapping.columns.some(({ is }) => is === 'consent-type');
  const words = headingWords(type);
  if (isLong && !isAboutPictures(words)) return [];
  return mapping.columns.flatMap((column, at) => {
    if (column.is !== 'consent') return [];
    const consent = read(column, row.cells[at] ?? '');
    return isLong
      ? [{ about: words.join(' '), kinds: kindsOf(words), uses: usesOf(words), consent }]
      : [{ about: String(at), kinds: column.kinds, uses: column.uses, consent }];
  });
}

/** Several answers to one question: only if all agree are they plain. */
function agreed(answers: readonly Consent[]): Consent {
  const [first = 'not-plain'] = answers;
  if (answers.every((answer) => answer === first)) return first;
  return answers.includes('refused') && !answers.includes('given') ? 'refused' : 'not-plain';
}

const against = new Set(
  'no not never dont without withdrawn withdraw withdrew refused refuse refuses declined'.split(' '),
);

/** Whether a note says that the child is not to be photographed, whatever the columns say. */
function refuses(note: string): boolean {
  return note.split(/[.;,]/).some((clause) => {
    const words = headingWords(clause);
    const isAboutConsent = words.includes('consent') || words.includes('permission');
    return words.some((word) => against.has(word)) && (isAboutConsent || isAboutPictures(words));
  });
}

function notedRefusal(row: Row, mapping: Mapping): boolean {
  return cellsOf(row, mapping, 'note').some(refuses);
}

function withdrawn(row: Row, mapping: Mapping): boolean {
  return cellsOf(row, mapping, 'consent-withdrawn').some(
    (cell) => /[\p{L}\p{N}]/u.test(cell) && !/^(?:no|n|n\/a)$/i.test(cell),
  );
}

/** Which kinds of consent count for the whole file: those for social media, and those for no use in particular. */
export function countedUses(
  rows: readonly Row[],
  mapping: Mapping,
): (said: { uses: readonly Use[] }) => boolean {
  const all = rows.filter(({ kind }) => kind === 'child').flatMap((row) => saidIn(row, mapping));
  const some = all.some(({ uses }) => counts({ uses: [...uses] }));
  return ({ uses }) => (some ? counts({ uses: [...uses] }) : uses.some((use) => use !== 'other'));
}

/** What a child's rows come to for posts on social media, on the day `today` (`2026-11-21`). */
export function verdictOf(
  { rows }: ChildRows,
  mapping: Mapping,
  isCounted: (said: { uses: readonly Use[] }) => boolean,
  today: string,
): Verdict {
  const all = rows.flatMap((row) => saidIn(row, mapping));
  const answers = new Map<string, Said[]>();
  for (const said of all) answers.set(said.about, [...(answers.get(said.about) ?? []), said]);
  const questions = [...answers.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, consent: agreed(same.map(({ consent }) => consent)) }] : [];
  });
  const counted = questions.filter(isCounted);
  const denied = counted.filter(({ consent }) => consent !== 'given');
  const ended = rows.some((row) => withdrawn(row, mapping) || notedRefusal(row, mapping));
  const refused = [
    ...new Set((ended || counted.length === 0 ? counted : denied).flatMap(({ kinds }) => kinds)),
  ];
  const uses = [
    ...new Set(questions.filter(({ consent }) => consent !== 'given').flatMap((said) => said.uses)),
  ];
  const consent: Consent = denied.some((said) => said.consent === 'refused')
    ? 'refused'
    : denied.length > 0 || counted.length === 0 || ended
      ? 'not-plain'
      : 'given';
  const kinds: Kind[] = refused.length > 0 ? refused : ['photo', 'video'];
  const until = rows.flatMap((row) => cellsOf(row, mapping, 'consent-until'));
  if (consent === 'given' && until.length > 0) return lasting(until, today, kinds);
  return {
    consent,
    refused: kinds,
    uses: ended || denied.some((said) => said.uses.length === 0) ? [] : uses,
  };
}

/** Consent that ends on a day: from the next day on the child must not be shown. */
function lasting(until: readonly string[], today: string, refused: Kind[]): Verdict {
  const days = until.map(ukDate);
  const [first] = days.filter((day) => day !== undefined).sort();
  if (first === undefined || days.includes(undefined) || first < today)
    return { consent: 'not-plain', refused, uses: [] };
  const next = new Date(Date.parse(first) + 86_400_000).toISOString().slice(0, 10);
  return { consent: 'not-plain', refused, uses: [], from: next };
}
