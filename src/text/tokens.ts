import { undisguise } from './disguise.ts';
import { fold, withoutAccents } from './fold.ts';
import { meantWord } from './plain-words.ts';
import { remembered } from './remembered.ts';

/** How a word is written: `amy`, `Amy`, `AMY`, `aMy`, or without letters that have a case. */
export type Case = 'lower' | 'initial' | 'upper' | 'mixed' | 'none';

/** A word, number, `@handle` or `#tag`, with its UTF-16 offsets in the text. */
export interface Token {
  start: number;
  end: number;
  raw: string;
  /** Folded: lower case, straight apostrophes, no look-alikes. */
  norm: string;
  /** Folded, without accents and without a possessive ending: `Zoë's` gives `zoe`. */
  stem: string;
  case: Case;
  kind: 'word' | 'number' | 'handle' | 'tag';
  /** Joined to the token before by a hyphen, as `Lou` in `Amy-Lou`. */
  joined: boolean;
  /** Which sentence it stands in. */
  sentence: number;
}

const pattern =
  /[@#]?[\p{L}\p{N}_][\p{L}\p{N}\p{M}_*\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*(?:['\u2018\u2019\u02bc\u0060\u00b4\u2032\uff07][\p{L}*][\p{L}\p{N}\p{M}_*\u200b-\u200f\u2060-\u2064\ufeff]*)*/gu;
const hasLetter = /\p{L}/u;
const cased = /\p{Lu}|\p{Ll}/u;
const possessive = /'s$|'$/;

function caseOf(raw: string): Case {
  const bare = raw.normalize('NFKC').replace(/[^\p{L}]/gu, '');
  if (!cased.test(bare)) return 'none';
  if (bare === bare.toLowerCase()) return 'lower';
  if (bare === bare.toUpperCase() && bare.length > 1) return 'upper';
  const [first = '', ...rest] = Array.from(bare);
  const tail = rest.join('');
  if (first !== first.toLowerCase()) return tail === tail.toLowerCase() ? 'initial' : 'mixed';
  return 'mixed';
}

function fastCase(raw: string): Case {
  let upper = 0;
  let lower = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const code = raw.charCodeAt(index);
    if (code > 127) return caseOf(raw);
    if (code >= 65 && code <= 90) upper += 1;
    else if (code >= 97 && code <= 122) lower += 1;
  }
  if (upper === 0) return lower === 0 ? 'none' : 'lower';
  if (lower === 0) return upper > 1 ? 'upper' : 'initial';
  const first = raw.charCodeAt(0);
  return upper === 1 && first >= 65 && first <= 90 ? 'initial' : 'mixed';
}

function kindOf(raw: string): Token['kind'] {
  const first = raw.charAt(0);
  if (first === '@') return 'handle';
  if (first === '#') return 'tag';
  return hasLetter.test(raw) ? 'word' : 'number';
}

type Word = Pick<Token, 'norm' | 'stem' | 'case' | 'kind'>;

const wordOf = remembered(20_000, (raw): Word => {
  const norm = meantWord(fold(raw));
  return { norm, stem: withoutAccents(norm.replace(possessive, '')), case: fastCase(raw), kind: kindOf(raw) };
});

/** The words of a text, in order. The sentence of each is filled in by `splitSentences`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index;
    const before = tokens.at(-1);
    const joined = before?.end === start - 1 && /[-\u2010\u2011]/.test(text.charAt(start - 1));
    tokens.push({
      start,
      end: start + raw.length,
      raw,
      ...wordOf(raw),
      joined,
      sentence: 0,
    });
  }
  return undisguise(text, tokens);
}
