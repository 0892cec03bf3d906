import { isForename, isOrdinary } from '../../text/gazetteer/names.ts';
import type { Reading } from '../../text/reading.ts';
import type { Token } from '../../text/tokens.ts';
import type { Hit } from './hits.ts';
import type { IndexedForm, NameIndex } from './name-index.ts';
import { otherForenames } from './short-forms.ts';
import { wordKey } from './word-key.ts';
import { isWord } from './word-names.ts';

/** Letters that follow each other without a gap, with the offset in the text of each and of what stands behind it. */
interface Run {
  letters: string;
  starts: number[];
  ends: number[];
  /** Where a capital begins a word; empty when the letters are all of one case. */
  humps: Set<number>;
}

const longestRun = 80;
const shortestInside = 7;
const smallWords = new Set(
  'a i is it in on at of to the and for with my our your we you be go so us up by'.split(' '),
);

function runsOf(token: Token): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let at = token.start;
  let before = '';
  for (const letter of token.raw) {
    const end = at + letter.length;
    if (/[\p{L}\p{M}'\u2019]/u.test(letter)) {
      run ??= { letters: '', starts: [], ends: [], humps: new Set() };
      const key = wordKey(letter);
      if (/\p{Lu}/u.test(letter) && !/\p{Lu}/u.test(before)) run.humps.add(run.letters.length);
      for (const one of key) {
        run.letters += one;
        run.starts.push(at);
        run.ends.push(end);
      }
      if (key === '' && run.ends.length > 0) run.ends[run.ends.length - 1] = end;
    } else if (run && !/\p{Default_Ignorable_Code_Point}/u.test(letter)) {
      runs.push(run);
      run = undefined;
    }
    before = letter;
    at = end;
  }
  if (run) runs.push(run);
  return runs.filter(({ letters }) => letters.length <= longestRun);
}

/** The word with a capital before an offset: in `#LaurenEllisHall` before `Ellis`. */
function humpBefore({ letters, humps }: Run, start: number): string {
  const before = [...humps].filter((hump) => hump < start).at(-1);
  return before === undefined ? '' : letters.slice(before, start);
}

/** Whether letters are words of everyday English run together. */
function areWords(letters: string): boolean {
  const reachable = [true];
  for (let to = 1; to <= letters.length; to += 1) {
    for (let from = Math.max(0, to - 14); from < to && !reachable[to]; from += 1) {
      const word = letters.slice(from, to);
      reachable[to] = !!reachable[from] && (smallWords.has(word) || (word.length > 2 && isOrdinary(word)));
    }
  }
  return !!reachable[letters.length];
}

/** Whether words may be run together here: in tags, handles, addresses and `AmyJones`. */
function mayHold(text: string, token: Token, fileName: boolean): boolean {
  if (token.kind === 'tag' || token.kind === 'handle') return true;
  if (token.kind !== 'word') return false;
  return fileName || token.case === 'mixed' || text.charAt(token.start - 1) === '/';
}

/** Notes every listed name run together in a tag, a handle or the name of a file: `#WellDoneAmyJones`, `@amyjones07`. */
export function findRunTogether(
  index: NameIndex,
  { text, tokens }: Reading,
  fileName: boolean,
  note: (hit: Hit) => void,
): void {
  function agrees(form: IndexedForm, middle: readonly number[]): boolean {
    let next = 1;
    for (const word of middle) {
      const found = form.words.indexOf(word, next);
      if (found < next || found >= form.words.length - 1) return false;
      next = found + 1;
    }
    return form.holds
      .slice(1, -1)
      .every((hold, at) => hold !== 'fixed' || middle.includes(form.words[at + 1] ?? -1));
  }

  function look(run: Run): void {
    const { letters, humps } = run;
    const cased = humps.size > 1;

    function at(start: number, end: number, form: IndexedForm, doubtful: boolean): void {
      const [before, after] = [letters.slice(0, start), letters.slice(end)];
      const whole = before === '' && after === '';
      if (cased ? end < letters.length && !humps.has(end) : !whole && !(areWords(before) && areWords(after)))
        return;
      if (!whole && end - start < shortestInside && !cased) return;
      const joined = cased && isForename(humpBefore(run, start));
      const words = form.words.map((word) => index.wordOf(word));
      const ordinary = isWord(words[0] ?? '') && isWord(words.at(-1) ?? '');
      note({
        start: run.starts[start] ?? 0,
        end: run.ends[end - 1] ?? 0,
        loose: doubtful || joined || ordinary || form.partial || !(whole || cased),
        by: 'name',
        child: form.child,
      });
    }

    function surnames(start: number, from: number, first: number, middle: number[], doubtful: boolean): void {
      for (let end = from + 2; end <= Math.min(letters.length, from + index.longestWord); end += 1) {
        const word = index.numberOf(letters.slice(from, end));
        if (word === undefined) continue;
        if (index.ends(word)) {
          for (const form of index.formsOf(first, word))
            if (agrees(form, middle)) at(start, end, form, doubtful);
        }
        if (middle.length < 2) surnames(start, end, first, [...middle, word], doubtful);
      }
    }

    for (let start = 0; start < letters.length - 3; start += 1) {
      if (cased && !humps.has(start)) continue;
      for (let end = start + 2; end <= Math.min(letters.length - 2, start + index.longestWord); end += 1) {
        const key = letters.slice(start, end);
        const word = index.numberOf(key);
        if (word !== undefined && index.begins(word)) surnames(start, end, word, [], false);
        for (const other of otherForenames(key)) {
          const long = index.numberOf(other);
          if (long !== undefined && index.begins(long)) surnames(start, end, long, [], true);
        }
        if (word !== undefined && start === 0 && index.ends(word)) {
          const first = index.numberOf(letters.slice(end));
          if (first === undefined || !index.begins(first)) continue;
          for (const form of index.formsOf(first, word)) at(0, letters.length, form, true);
        }
      }
    }
  }

  for (const token of tokens) if (mayHold(text, token, fileName)) for (const run of runsOf(token)) look(run);
}
