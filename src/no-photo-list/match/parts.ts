import type { Reading } from '../../text/reading.ts';
import { remembered } from '../../text/remembered.ts';
import type { Token } from '../../text/tokens.ts';
import { wordKey } from './word-key.ts';

/** A word of the text as names are compared with it: part of a token where that holds several, as `amy_jones` does. */
export interface Part {
  key: string;
  start: number;
  /** Without a possessive ending. */
  end: number;
  /** The token it stands in, by its number. */
  at: number;
  sentence: number;
  kind: Token['kind'];
  capital: boolean;
  upper: boolean;
  possessive: boolean;
}

type Shape = Pick<Part, 'key' | 'start' | 'end' | 'capital' | 'upper' | 'possessive'>;

const pieces = /[^\p{N}_*@#]+/gu;
const humps = /\p{Lu}{1,20}(?!\p{Ll})|\p{Lu}?\p{Ll}{1,60}/gu;
const ending = /['\u2018\u2019\u02bc\u0060\u00b4\u2032\uff07][sS]?$/;

function shapeOf(piece: string, start: number): Shape | undefined {
  const tail = ending.exec(piece)?.[0].length ?? 0;
  const bare = tail > 0 ? piece.slice(0, -tail) : piece;
  const key = wordKey(bare);
  if (key === '') return undefined;
  const plain = bare.normalize('NFKC');
  return {
    key,
    start,
    end: start + bare.length,
    capital: plain.charAt(0) !== plain.charAt(0).toLowerCase() || plain.toLowerCase() === plain.toUpperCase(),
    upper: plain.length > 1 && plain !== plain.toLowerCase() && plain === plain.toUpperCase(),
    possessive: tail > 0,
  };
}

const shapes = remembered(20_000, (raw): readonly Shape[] => {
  const found: Shape[] = [];
  const note = (shape: Shape | undefined) => shape && found.push(shape);
  const inHumps = /^[@#]/.test(raw);
  for (const match of raw.matchAll(pieces)) {
    const cuts = inHumps ? [...match[0].matchAll(humps)] : [];
    if (cuts.length > 1) {
      for (const cut of cuts) note(shapeOf(cut[0], match.index + cut.index));
    } else note(shapeOf(match[0], match.index));
  }
  return found;
});

/** The words of a reading, in order. */
export function partsOf({ tokens }: Reading): Part[] {
  const parts: Part[] = [];
  tokens.forEach((token, at) => {
    const { sentence, kind } = token;
    for (const { key, start, end, capital, upper, possessive } of shapes(token.raw)) {
      parts.push({
        key,
        start: token.start + start,
        end: token.start + end,
        at,
        sentence,
        kind,
        capital,
        upper,
        possessive,
      });
    }
  });
  return parts;
}

/**
 * What stands between two words: `joined` by a hyphen, `beside` each other, on the next `line`, behind a `comma`, a
 * `dot` without a space, in a `bracket`; everything else sets them `apart`.
 */
export type Gap = 'joined' | 'beside' | 'line' | 'comma' | 'dot' | 'bracket' | 'apart';

const longestGap = 24;
const hyphen = /^\p{Default_Ignorable_Code_Point}*[-\u2010-\u2015\u2212]\p{Default_Ignorable_Code_Point}*$/u;
const loosely =
  /^(?:[\s\p{Default_Ignorable_Code_Point}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}*_~]|\u20e3)*$/u;
const bracket = /^\s*['"\u2018\u2019\u201c\u201d()]{1,2}\s*$/;

/** What stands between two words that follow each other. */
export function gapBetween(text: string, one: Part, other: Part): Gap {
  const length = other.start - one.end;
  if (length === 1 && text.charAt(one.end) === ' ') return 'beside';
  if (one.possessive || length > longestGap) return 'apart';
  const between = text.slice(one.end, other.start);
  if (hyphen.test(between)) return 'joined';
  if (loosely.test(between)) {
    const lines = between.replace(/\r\n?/g, '\n').split(/[\n\u2028]/).length - 1;
    return lines === 0 ? 'beside' : lines === 1 ? 'line' : 'apart';
  }
  if (/^\s*,\s*$/.test(between)) return 'comma';
  if (between === '.') return 'dot';
  if (one.key.length === 1 && /^\.\s+$/.test(between)) return 'beside';
  if (bracket.test(between)) return 'bracket';
  return 'apart';
}
