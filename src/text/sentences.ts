import type { Token } from './tokens.ts';

/** A sentence: the tokens `from` up to, not including, `to`, and whether it asks something. */
export interface Sentence {
  from: number;
  to: number;
  start: number;
  end: number;
  question: boolean;
}

const abbreviations = new Set(
  'mr mrs ms mx dr st prof rev fr sr jr vs etc eg ie no yr inc ltd dept approx tel ext cllr hon sgt'.split(
    ' ',
  ),
);
const breaks = /[.!?…。！？\n\r\u2028\u2029]/;

function endsSentence(between: string, before: Token, after: Token): boolean {
  if (!breaks.test(between)) return false;
  if (/[\n\r\u2028\u2029!?…]/.test(between)) return true;
  if (!/[.。](?:["'”’)\]]*)(?:\s|$)/u.test(between)) return false;
  if (before.raw.length === 1 && before.case === 'initial')
    return after.case === 'lower' ? false : before.norm === 'i';
  return !abbreviations.has(before.norm);
}

/** Cut the tokens into sentences and note on each token where it stands. */
export function splitSentences(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    token.sentence = sentences.length;
    const next = tokens[index + 1];
    const between = text.slice(token.end, Math.min(next?.start ?? text.length, token.end + 40));
    if (next && !endsSentence(between, token, next)) continue;
    sentences.push({
      from,
      to: index + 1,
      start: tokens[from]?.start ?? 0,
      end: token.end,
      question: /^[^\n\r]*[?？]/.test(between),
    });
    from = index + 1;
  }
  return sentences;
}
