import type { Attachment, Draft, SiteId } from '../../model/draft.ts';
import { type ColumnUse, siteOfHeading } from './column-uses.ts';
import { picturesIn } from './pictures-in.ts';
import { type PlannedTime, plannedTime } from './planned-time.ts';
import type { Layout, Sheet } from './sheet.ts';
import { sitesIn } from './sites-in.ts';

/** Why a row is not checked. */
export type LeftOut =
  | 'above-headings'
  | 'headings'
  | 'headings-again'
  | 'empty'
  | 'no-text'
  | 'too-many-cells';

/** What of a row was not understood, though its text is checked. */
export interface Remark {
  about: 'site' | 'time';
  said: string;
}

/** One text of a row, which may go to several sites. `caption` is what can be mended; the rest of the text follows it. */
export interface PlannedText {
  /** The heading of its column, where a row has several texts. */
  column: string | undefined;
  caption: string;
  drafts: Draft[];
}

/** One row of the sheet; `number` is the row's own in the spreadsheet, counted from 1. */
export interface PlannedRow {
  number: number;
  cells: string[];
  left?: LeftOut;
  texts: PlannedText[];
  accountNames: string[];
  /** What the account column says in plain words, `official` or `personal`. */
  account?: 'official' | 'personal';
  planned: PlannedTime;
  remarks: Remark[];
}

const ownWords = /^(?:own|personal|private|my own|mine|my account|staff member)\b/i;
const schoolWords = /\b(?:official|school|trust|academy|college|nursery|main|ours|our own)\b/i;

function columnsOf(layout: Layout, use: ColumnUse): number[] {
  return layout.uses.flatMap((one, at) => (one === use ? [at] : []));
}

function leftOut(cells: readonly string[], at: number, layout: Layout): LeftOut | undefined {
  if (layout.headingRow !== undefined && at < layout.headingRow) return 'above-headings';
  if (at === layout.headingRow) return 'headings';
  const filled = cells.map((cell) => cell.trim());
  if (filled.every((cell) => cell === '')) return 'empty';
  if (
    layout.headings.length > 0 &&
    layout.uses.every((_, place) => (filled[place] ?? '') === (layout.headings[place] ?? ''))
  )
    return 'headings-again';
  return filled.slice(layout.uses.length).some((cell) => cell !== '') ? 'too-many-cells' : undefined;
}

function rowOf(cells: string[], at: number, layout: Layout): PlannedRow {
  const row: PlannedRow = { number: at + 1, cells, texts: [], accountNames: [], planned: {}, remarks: [] };
  const left = leftOut(cells, at, layout);
  if (left) return { ...row, left };
  const saidIn = (use: ColumnUse) =>
    columnsOf(layout, use)
      .map((column) => (cells[column] ?? '').trim())
      .filter((cell) => cell !== '');
  const { sites, unknown } = sitesIn(saidIn('site').join(', '));
  const { unreadable, ...planned } = plannedTime(saidIn('date').join(' '), saidIn('time').join(' '));
  const accountSaid = saidIn('account');
  const account = accountSaid.some((said) => ownWords.test(said))
    ? 'personal'
    : accountSaid.some((said) => schoolWords.test(said))
      ? 'official'
      : undefined;
  const remarks: Remark[] = [
    ...unknown.map((said): Remark => ({ about: 'site', said })),
    ...unreadable.map((said): Remark => ({ about: 'time', said })),
  ];
  const pictures = picturesIn(saidIn('picture').join('\n'), saidIn('alt').join('\n'));
  const more = { hashtags: saidIn('hashtags'), links: saidIn('link'), pictures, planned };
  const siteOfAccount = siteOfHeading(accountSaid.join(' '));
  const planning = sites.length === 0 && siteOfAccount ? [siteOfAccount] : sites;
  const texts = textsOf(cells, layout, planning, more);
  if (texts.length === 0) return { ...row, left: 'no-text' };
  return {
    ...row,
    texts,
    ...(account ? { account } : { accountNames: accountSaid }),
    planned,
    remarks,
  };
}

interface Besides {
  hashtags: string[];
  links: string[];
  pictures: Attachment[];
  planned: PlannedTime;
}

function draftsOf(caption: string, sites: readonly SiteId[], besides: Besides): Draft[] {
  const { hashtags, links, pictures, planned } = besides;
  const text = [caption, ...[...hashtags, ...links].filter((part) => !caption.includes(part))]
    .filter((part) => part !== '')
    .join('\n');
  const draft: Draft = {
    surface: 'post',
    account: 'unknown',
    text,
    attachments: pictures,
    ...(planned.day && planned.time ? { at: `${planned.day}T${planned.time}:00` } : {}),
  };
  return sites.length === 0 ? [draft] : sites.map((site) => ({ ...draft, site }));
}

function textsOf(
  cells: readonly string[],
  layout: Layout,
  sites: readonly SiteId[],
  besides: Besides,
): PlannedText[] {
  const columns = columnsOf(layout, 'text');
  const filled = columns.filter((column) => (cells[column] ?? '').trim() !== '');
  if (filled.length === 0)
    return besides.pictures.length > 0
      ? [{ column: undefined, caption: '', drafts: draftsOf('', sites, besides) }]
      : [];
  return filled.map((column) => {
    const heading = layout.headings[column] ?? '';
    const site = siteOfHeading(heading);
    const caption = cells[column] ?? '';
    return {
      column: columns.length > 1 ? heading : undefined,
      caption,
      drafts: draftsOf(caption, site ? [site] : sites, besides),
    };
  });
}

/** Every row of a sheet, in its order, with the drafts to be checked or why there are none. */
export function plannedRows(sheet: Sheet, layout: Layout): PlannedRow[] {
  return sheet.rows.map(({ cells }, at) => rowOf(cells, at, layout));
}
