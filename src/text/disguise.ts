import { fold } from './fold.ts';
import { insultsInTwo, spacedWords, unhidden, withoutEnd } from './plain-words.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';

const signsInside = /[\p{L}\p{N}][!@$*+|€.~_-]+[\p{L}*!$]|[!@$*|][\p{L}]/u;
const chunks = /[\p{L}\p{N}!@$*+|€~._-]{3,30}/gu;
const onlyLetter = /^[\p{L}0-9*@$!]$/u;

/** A word made of all that stands between two offsets. */
function joined(text: string, first: Token, start: number, end: number, word: string): Token {
  return {
    ...first,
    start,
    end,
    raw: text.slice(start, end),
    norm: word,
    stem: word,
    kind: 'word',
    joined: false,
  };
}

/** `sh!t`, `tw@t`, `a$$hole`, `f.u.c.k`: words with signs for letters or between them. */
const behindSigns = remembered(5_000, (chunk): { word: string; length: number } | undefined => {
  const bare = withoutEnd(chunk, '.!*~_+-');
  const written = bare.length >= 3 && /\p{L}/u.test(bare) ? fold(bare) : '';
  if (written === '' || /^[a-z]+$/.test(written)) return undefined;
  const word = unhidden(written) ?? unhidden(written.replace(/[.~_-]/g, '')) ?? unhidden(fold(chunk));
  return word === undefined ? undefined : { word, length: bare.length };
});

function throughSigns(text: string, tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(chunks)) {
    const chunk = match[0];
    if (!/[!@$*+|€~._-]/.test(chunk)) continue;
    const hidden = behindSigns(chunk);
    if (!hidden) continue;
    const { word, length } = hidden;
    const start = match.index;
    const end = start + length;
    for (let token = tokens[at]; token && token.end <= start; token = tokens[at]) {
      kept.push(token);
      at += 1;
    }
    const first = tokens[at];
    if (!first || first.start >= end || first.start < start) continue;
    let last = first;
    for (let token = tokens[at]; token && token.start < end; token = tokens[at]) {
      last = token;
      at += 1;
    }
    kept.push(joined(text, first, start, Math.max(end, last.end), word));
  }
  return [...kept, ...tokens.slice(at)];
}

/** `i d i o t`: letters with spaces between them. */
function throughSpaces(text: string, tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token && token.raw.length > 2) {
      kept.push(token);
      at += 1;
      continue;
    }
    let to = at;
    while (to < tokens.length && onlyLetter.test(tokens[to]?.raw ?? '')) {
      const before = to > at ? tokens[to - 1] : undefined;
      const gap = before ? text.slice(before.end, tokens[to]?.start) : '';
      if (gap.length > 3 || /[\p{L}\p{N}\n]/u.test(gap)) break;
      to += 1;
    }
    const run = tokens.slice(at, Math.max(to, at + 1));
    at += run.length;
    const made =
      run.length < 3
        ? []
        : spacedWords(run.map(({ norm, raw }) => (raw.length === 1 ? fold(raw) : norm)).join(''));
    let from = 0;
    for (const { from: begin, to: stop, word } of made) {
      kept.push(...run.slice(from, begin));
      const first = run[begin];
      const last = run[stop - 1];
      if (first && last) kept.push(joined(text, first, first.start, last.end, word));
      from = stop;
    }
    kept.push(...run.slice(from));
  }
  return kept;
}

const beginningsOfTwo = new Set(
  [...insultsInTwo].flatMap((word) => Array.from(word, (_letter, at) => word.slice(0, at))),
);

/** `dick-head`, `wan ker`: insults cut in two. */
function throughCuts(text: string, tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) break;
    const both = next && beginningsOfTwo.has(token.norm) ? token.norm + next.norm : '';
    if (
      next &&
      insultsInTwo.has(both) &&
      next.start - token.end === 1 &&
      /[ .-]/.test(text.charAt(token.end))
    ) {
      kept.push(joined(text, token, token.start, next.end, both));
      at += 1;
    } else kept.push(token);
  }
  return kept;
}

/** Undo what is done to hide coarse words: only words known to be coarse are put together, all others stay as they are. */
export function undisguise(text: string, tokens: readonly Token[]): Token[] {
  const plain = signsInside.test(text) ? throughSigns(text, tokens) : tokens;
  return throughCuts(text, throughSpaces(text, plain));
}
