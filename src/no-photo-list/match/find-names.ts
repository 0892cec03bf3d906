import { isForename, isOrdinary, isSurname } from '../../text/gazetteer/names.ts';
import type { Context } from './context.ts';
import type { Hit } from './hits.ts';
import {
  judgePlace,
  judgeSingle,
  lessSure,
  nameAfter,
  nameBefore,
  type Sureness,
  titleBefore,
} from './judge.ts';
import type { Forename, IndexedForm, NameIndex } from './name-index.ts';
import type { Gap, Part } from './parts.ts';
import { shortestSlipped } from './slips.ts';
import { isWord } from './word-names.ts';

/** Words of the text from a first name to a surname, both included. */
const mostWords = 7;
const mostInserted = 2;
const shortestSlippedForename = 6;

/** Notes every place of a text in which a listed name stands, in whatever order and form. */
export function findNames(index: NameIndex, context: Context, note: (hit: Hit) => void): void {
  const { parts } = context;
  const known = parts.map(({ key }) => index.known(key));
  const wordAt = (at: number) => known[at]?.word;
  const surnameAt = (at: number) => known[at]?.surname;

  function report(from: number, to: number, form: IndexedForm, sure: Sureness): boolean {
    const first = parts[from];
    const last = parts[to];
    if (!first || !last || sure === 'not') return false;
    note({ start: first.start, end: last.end, loose: sure === 'loose', by: 'name', child: form.child });
    return true;
  }

  /** A middle name, an initial or a nickname that the list does not have. */
  function inserted(at: number, first: Part): Sureness {
    const part = parts[at];
    if (!part) return 'not';
    if (part.key.length === 1) return part.capital ? 'exact' : 'not';
    if (part.capital && context.gap(at - 1) === 'bracket' && context.gap(at) === 'bracket') return 'loose';
    if (part.capital && context.gap(at) === 'joined') return 'loose';
    if (!isForename(part.key) || (isOrdinary(part.key) && !part.capital)) return 'not';
    if (part.capital) return isSurname(part.key) ? 'loose' : 'exact';
    return first.capital ? 'not' : 'loose';
  }

  function leftOut(form: IndexedForm, from: number, to: number): Sureness {
    let sure: Sureness = 'exact';
    for (let at = from; at < to; at += 1) {
      const hold = form.holds[at];
      if (hold === 'fixed') return 'not';
      if (hold === 'bound') sure = 'loose';
    }
    return sure;
  }

  /** How well the words between agree with the listed name. */
  function between(form: IndexedForm, from: number, to: number, gaps: readonly Gap[]): Sureness {
    const first = parts[from];
    if (!first) return 'not';
    let sure: Sureness = form.partial ? 'loose' : 'exact';
    let next = 1;
    let more = 0;
    const end = form.words.length - 1;
    for (let at = from + 1; at < to; at += 1) {
      const word = wordAt(at);
      const found = word === undefined ? -1 : form.words.indexOf(word, next);
      if (found >= next && found < end) {
        sure = lessSure(sure, leftOut(form, next, found));
        next = found + 1;
      } else {
        more += 1;
        sure = more > mostInserted ? 'not' : lessSure(sure, inserted(at, first));
      }
      if (sure === 'not') return sure;
    }
    if (more > 0 && gaps.includes('line')) return 'not';
    if (more === 0 && gaps.includes('bracket')) return 'not';
    if (gaps.includes('dot') && first.kind === 'word' && !context.fileName) sure = lessSure(sure, 'loose');
    return lessSure(sure, leftOut(form, next, end));
  }

  /** Forename first, up to a surname a few words on. */
  function forwards(from: number, forenames: readonly Forename[]): boolean {
    const gaps: Gap[] = [];
    let found = false;
    for (let to = from + 1; to < from + mostWords && to < parts.length; to += 1) {
      const gap = context.gap(to - 1);
      if (gap === 'apart' || gap === 'comma') break;
      gaps.push(gap);
      const surname = surnameAt(to);
      const [first, last] = [parts[from], parts[to]];
      if (surname === undefined || !first || !last) continue;
      for (const { word, loose } of forenames) {
        for (const form of index.formsOf(word, surname)) {
          const sure = lessSure(between(form, from, to, gaps), loose ? 'loose' : 'exact');
          if (sure === 'not') continue;
          found =
            report(from, to, form, lessSure(sure, judgePlace(context, from, to + 1, first, last))) || found;
        }
      }
    }
    return found;
  }

  function unknown(part: Part | undefined): part is Part {
    return (
      part !== undefined &&
      part.key.length >= shortestSlipped - 1 &&
      index.numberOf(part.key) === undefined &&
      !isForename(part.key) &&
      !isSurname(part.key) &&
      !isOrdinary(part.key)
    );
  }

  /** One letter wrong in the surname, or in a long forename: never in its last letter, which makes Julia of Julian. */
  function slipped(from: number, forenames: readonly Forename[]): void {
    const surname = surnameAt(from + 1);
    if (forenames.length === 0 && surname === undefined) return;
    const [first, last] = [parts[from], parts[from + 1]];
    if (!first || !last || context.gap(from) === 'apart' || context.gap(from) === 'comma') return;
    const forename = forenames.find(({ loose }) => !loose)?.word;
    let pairs: IndexedForm[] = [];
    if (forename !== undefined && unknown(last)) {
      pairs = index
        .slipped(last.key)
        .flatMap((word) => (index.ends(word) ? index.formsOf(forename, word) : []));
    } else if (surname !== undefined && unknown(first) && first.key.length >= shortestSlippedForename - 1) {
      const longEnough = index.slipped(first.key).filter((word) => {
        const listed = index.wordOf(word);
        return (
          listed.length >= shortestSlippedForename && listed.at(-1) === first.key.at(-1) && index.begins(word)
        );
      });
      pairs = longEnough.flatMap((word) => index.formsOf(word, surname));
    }
    for (const form of pairs) {
      if (leftOut(form, 1, form.words.length - 1) === 'not') continue;
      report(from, from + 1, form, lessSure('loose', judgePlace(context, from, from + 2, first, last)));
    }
  }

  /** `A. Jones`, `A Jones`. */
  function initial(from: number): void {
    const [letter, last] = [parts[from], parts[from + 1]];
    const surname = surnameAt(from + 1);
    if (letter?.key.length !== 1 || !letter.capital || !last?.capital || surname === undefined) return;
    if (context.gap(from) !== 'beside' || letter.kind !== 'word') return;
    const dotted = context.text.charAt(letter.end) === '.';
    const before = parts[from - 1];
    const named = before?.capital && context.gap(from - 1) === 'beside' && !(dotted && isWord(before.key));
    if (named || titleBefore(context, from) || nameAfter(context, from + 2)) return;
    if (!dotted && (isWord(last.key) || letter.key === 'i')) return;
    for (const form of index.withInitial(letter.key, surname)) report(from, from + 1, form, 'loose');
  }

  /** The surname first: `Jones, Amy` and `JONES Amy`; in the names of files also `jones_amy`. */
  function backwards(from: number): void {
    const surname = surnameAt(from);
    const [last, first] = [parts[from], parts[from + 1]];
    if (surname === undefined || !last || !first) return;
    const gap = context.gap(from);
    const comma = gap === 'comma';
    const capitals = last.upper && first.capital && !first.upper && close(from);
    const inFile = context.fileName && close(from);
    if (!comma && !capitals && !inFile) return;
    if (comma && last.capital !== first.capital) return;
    for (const { word, loose } of known[from + 1]?.forenames ?? []) {
      for (const form of index.formsOf(word, surname)) {
        let [start, end] = [from, from + 1];
        let [early, late] = [1, form.words.length - 2];
        while (early <= late && form.words[early] === wordAt(end + 1) && close(end)) {
          end += 1;
          early += 1;
        }
        while (early <= late && form.words[late] === wordAt(start - 1) && close(start - 1)) {
          start -= 1;
          late -= 1;
        }
        const sure = lessSure(leftOut(form, early, late + 1), loose || form.partial ? 'loose' : 'exact');
        report(start, end, form, lessSure(sure, reversedPlace(start, from, end, comma)));
      }
    }
  }

  function close(at: number): boolean {
    const gap = context.gap(at);
    return gap === 'beside' || gap === 'joined';
  }

  /** Whether a surname before a forename is one name and no list of several. */
  function reversedPlace(start: number, from: number, end: number, comma: boolean): Sureness {
    const [last, first] = [parts[from], parts[from + 1]];
    if (!last || !first || titleBefore(context, start)) return 'not';
    const doubtful = start === from && (isWord(last.key) || isForename(last.key));
    if (context.fileName) return doubtful ? 'loose' : 'exact';
    if (nameBefore(context, start) || context.gap(start - 1) === 'joined' || nameAfter(context, end + 1))
      return 'not';
    if (!comma) return isWord(last.key) ? 'loose' : 'exact';
    const listed =
      context.gap(start - 1) === 'comma' ||
      context.gap(end) === 'comma' ||
      (parts[end + 1]?.key === 'and' && context.gap(end) === 'beside');
    if (doubtful && (listed || !last.capital)) return 'not';
    return doubtful || !last.capital ? 'loose' : 'exact';
  }

  for (let at = 0; at < parts.length; at += 1) {
    const { word, surname, forenames } = known[at] ?? {};
    if (word !== undefined) {
      for (const form of index.single(word)) report(at, at, form, judgeSingle(context, at));
    }
    const found = forenames !== undefined && forenames.length > 0 && forwards(at, forenames);
    if (!found) slipped(at, forenames ?? []);
    if (parts[at]?.key.length === 1) initial(at);
    if (surname !== undefined) backwards(at);
  }
}
