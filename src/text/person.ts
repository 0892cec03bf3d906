import { wellKnown } from './gazetteer/well-known.ts';
import type { Token } from './tokens.ts';

/** A person named in a text: the tokens `from` up to, not including, `to`. */
export interface Person {
  from: number;
  to: number;
  start: number;
  end: number;
  sentence: number;
  /** Forename and surname; otherwise a forename alone, or initials. */
  full: boolean;
  /** A grown-up by title (`Mrs Gale`) or by the job that stands beside the name. */
  adult: boolean;
  /** Known from lessons, books or the news. */
  wellKnown: boolean;
  /** Both parts are in the lists of names, so that it is no mere pair of capitals. */
  listed: boolean;
  /** The forename as written. */
  forename: string;
}

/** Whether a token is somebody's: `Amy's`, `the Joneses'`. */
export function possessive(token: Token): boolean {
  return token.norm !== token.stem && /['’]s?$/.test(token.norm);
}

/** The person that the tokens `from` up to, not including, `to` name. */
export function person(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  facts: { full: boolean; adult: boolean; listed: boolean },
): Person {
  const first = tokens[from];
  const last = tokens[to - 1];
  const start = first?.start ?? 0;
  const ending = last && possessive(last) ? (/['’‘ʼ]s?$/i.exec(last.raw)?.[0].length ?? 0) : 0;
  const stems = tokens.slice(from, to).map((token) => token.stem);
  return {
    from,
    to,
    start,
    end: Math.max(start, (last?.end ?? start) - ending),
    sentence: first?.sentence ?? 0,
    wellKnown: wellKnown.has(stems.slice(0, 2).join(' ')) || wellKnown.has(stems.slice(-2).join(' ')),
    forename: text.slice(start, givenName(tokens, from, to)),
    ...facts,
  };
}

/** Where the forename ends: hyphenated parts belong to it. */
function givenName(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at + 1 < to && tokens[at + 1]?.joined) at += 1;
  const token = tokens[at];
  if (!token) return 0;
  return possessive(token) ? token.end - (/['’‘ʼ]s?$/i.exec(token.raw)?.[0].length ?? 0) : token.end;
}
