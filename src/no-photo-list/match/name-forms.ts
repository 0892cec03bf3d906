import { isForename, isSurname } from '../../text/gazetteer/names.ts';
import { particles } from '../../text/name-words.ts';
import { wordKey } from './word-key.ts';

/**
 * Whether a word between the first and the last of a name has to stand in the text: a `free` one may be left out, a
 * `bound` one (half of `Amy-Lou`, `van der`) makes the match loose when it is, a `fixed` one never may.
 */
export type Hold = 'free' | 'bound' | 'fixed';

/** One way of writing a listed name: its words as `wordKey` gives them, first to last. */
export interface NameForm {
  words: string[];
  holds: Hold[];
  /** Only part of the name, so that a match is loose. */
  partial: boolean;
}

interface Piece {
  words: string[];
  holds: Hold[];
}

const mostForms = 12;
const hyphens = /[-\u2010-\u2015\u2212]+/;
const apostrophes = /['\u2018\u2019\u02bc\u0060\u00b4\u2032\uff07]/;
const nickname = /\(([^()\d]{1,60})\)|["\u201c]([^"\u201c\u201d\d]{1,60})["\u201d]/;
const brackets = /\([^()]{0,60}\)|["\u201c][^"\u201c\u201d]{0,60}["\u201d]/g;
const ownParticles = new Set(['o', 'ni', 'nic', 'mc', 'mac', 'st', 'san', 'ben', 'ua', 'ui']);
/** German and Scandinavian letters that are also written with two. */
const inTwo: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', ð: 'dh', đ: 'dj' };

const lettersInTwo = /[äöüøåðđ]/i;

function isParticle(word: string): boolean {
  return particles.has(word) || ownParticles.has(word);
}

function plainPiece(word: string): Piece {
  return { words: [word], holds: ['free'] };
}

/** The ways of writing what stands between two spaces: `Amy-Lou` also `AmyLou`, `O'Brien` also `O Brien`. */
function waysOf(chunk: string): Piece[] {
  const words = chunk.split(hyphens).map(wordKey).filter(Boolean);
  if (words.length === 0) return [];
  const ways: Piece[] = [{ words, holds: words.map(() => (words.length > 1 ? 'bound' : 'free')) }];
  if (words.length > 1) ways.push(plainPiece(words.join('')));
  const [before = '', ...after] = chunk.split(apostrophes).map(wordKey);
  if (words.length === 1 && after.length === 1 && before.length <= 2 && (after[0] ?? '').length > 2) {
    ways.push({ words: [before, after[0] ?? ''], holds: ['fixed', 'free'] });
  }
  const spelled = chunk
    .normalize('NFC')
    .replace(/[äöüøåðđ]/gi, (letter) => inTwo[letter.toLowerCase()] ?? letter);
  const other = spelled === chunk.normalize('NFC') ? '' : spelled.split(hyphens).map(wordKey).join('');
  if (other !== '' && words.length === 1) ways.push(plainPiece(other));
  return ways;
}

/** `van der Berg` also `Vanderberg`, `Ní Bhriain` also `NíBhriain`. */
function withParticles(before: readonly string[], ways: readonly Piece[]): Piece[] {
  if (before.length === 0) return [...ways];
  return ways.flatMap((way) => [
    { words: [...before, ...way.words], holds: [...before.map((): Hold => 'bound'), ...way.holds] },
    ...(way.words.length === 1 ? [plainPiece(before.join('') + (way.words[0] ?? ''))] : []),
  ]);
}

function groupsOf(name: string): Piece[][] {
  const groups: Piece[][] = [];
  let before: string[] = [];
  for (const chunk of name.split(/\s+/)) {
    const key = wordKey(chunk);
    if (key === '') continue;
    if (groups.length > 0 && isParticle(key)) before.push(key);
    else {
      groups.push(withParticles(before, waysOf(chunk)));
      before = [];
    }
  }
  if (before.length > 0) groups.push(...before.map((word) => [plainPiece(word)]));
  return groups;
}

function combined(groups: readonly Piece[][]): NameForm[] {
  let forms: NameForm[] = [{ words: [], holds: [], partial: false }];
  for (const ways of groups) {
    forms = forms
      .flatMap((form) =>
        ways.map(({ words, holds }) => ({
          words: [...form.words, ...words],
          holds: [...form.holds, ...holds],
          partial: false,
        })),
      )
      .slice(0, mostForms);
  }
  return forms.filter(({ words }) => words.length > 0);
}

/** The first of two surnames, as in `Lucía García` for `Lucía García Márquez` and `Kavya Campbell` for `Kavya Campbell-Reid`. */
function firstSurname(groups: readonly Piece[][]): NameForm[] {
  const last = groups.at(-1)?.[0]?.words ?? [];
  const early = groups.slice(0, -1).map((ways) => ways[0]?.words ?? []);
  const half =
    last.length === 2 && last.every((word) => word.length > 3 && !isParticle(word)) ? last[0] : undefined;
  const before = early.at(-1)?.at(-1);
  const double = early.length > 1 && before !== undefined && isSurname(before) && !isForename(before);
  if (groups.length < 2 || (half === undefined && !double)) return [];
  const words = half === undefined ? early.flat() : [...early.flat(), half];
  return [{ words, holds: words.map(() => 'free'), partial: true }];
}

/** `Mary Kate Doyle` also `Marykate Doyle`. */
function forenamesJoined(groups: readonly Piece[][]): NameForm[] {
  const [first, second, ...rest] = groups.map((ways) => ways[0]);
  if (!first || !second || rest.length === 0 || first.words.length > 1 || second.words.length > 1) return [];
  const words = [`${first.words[0]}${second.words[0]}`, ...rest.flatMap((piece) => piece?.words ?? [])];
  return [{ words, holds: words.map(() => 'free'), partial: false }];
}

/** `Jones, Amy` as `Amy Jones`; `Alexandra (Lexi) Boateng` as both names. */
function written(name: string): string[] {
  const [surname = '', ...forenames] = name.normalize('NFKC').split(',');
  const ordered = forenames.length === 0 ? surname : `${forenames.join(' ')} ${surname}`;
  const known = nickname.exec(ordered);
  const legal = ordered.replace(brackets, ' ').trim();
  const called = (known?.[1] ?? known?.[2] ?? '').trim();
  if (!known || called === '') return [legal];
  const after = ordered
    .slice(known.index + known[0].length)
    .replace(brackets, ' ')
    .trim();
  return [legal, `${called} ${after === '' ? (legal.split(/\s+/).at(-1) ?? '') : after}`];
}

const simple = /^\s*([\p{Lu}\p{Ll}]{2,40})\s+([\p{Lu}\p{Ll}]{2,40})\s*$/u;
const free: Hold[] = ['free', 'free'];

/** Every way in which a listed name may be written, the plainest first; none for a name without letters. */
export function nameForms(name: string): NameForm[] {
  const [, forename = '', surname = ''] = simple.exec(name) ?? [];
  if (surname !== '' && !lettersInTwo.test(name)) {
    return [{ words: [wordKey(forename), wordKey(surname)], holds: free, partial: false }];
  }
  return written(name).flatMap((one) => {
    const groups = groupsOf(one);
    return [...combined(groups), ...forenamesJoined(groups), ...firstSurname(groups)];
  });
}
