import { phrases } from './phrases.ts';
import type { Reading } from './reading.ts';

const openings = '"“‘«„';
const quotation = /["“”«»„]/;

/** Speech against what is named: warnings, lessons, anti-bullying. */
export const counterSpeech = phrases(`
  anti-bullying, bullying week|policy|workshop|assembly, stop|end|against|tackle|tackling|report|challenge|challenging bullying|racism|sexism|abuse|hate|harassment|violence|trolling
  it's|is not|never ok|okay|acceptable|right|funny|kind to
  no|nobody one? should|deserves|ought
  never|don't ..3 tell|call|let ..2 you|him|her|them|yourself
  instead of calling|saying|telling
  never|don't|stop|avoid|without calling|call|saying|say|telling|tell|using|use
  called me|him|her|them|us|someone, been called, was called, were called, being called, calling someone|anyone|people|him|her|them|each
  told me|him|her|us|them to
  told|said|shouted|screamed|yelled at me|us|him|her|that
  so-called
`);

const negations = new Set(
  "not no never nobody none nor without isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't shouldn't wouldn't hardly barely stop avoid ain't neither".split(
    ' ',
  ),
);

/** Whether a word at `at` is negated by one of the three words before it in its sentence. */
export function negated(reading: Reading, at: number): boolean {
  const sentence = reading.tokens[at]?.sentence;
  for (let back = 1; back <= 3; back += 1) {
    const token = reading.tokens[at - back];
    if (!token || token.sentence !== sentence) return false;
    if (negations.has(token.norm)) return true;
  }
  return false;
}

/** Whether an offset stands within quotation marks of its own line. */
export function quoted(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - 300), offset);
  let inside = false;
  for (const letter of near.slice(near.lastIndexOf('\n') + 1)) {
    if (!quotation.test(letter)) continue;
    inside = letter === '"' ? !inside : openings.includes(letter);
  }
  return (inside && quotation.test(text.slice(offset, offset + 300))) || singlyQuoted(text, offset);
}

const wordLetter = /[\p{L}\p{N}]/u;
const single = "'‘’";

/** Whether an offset stands between single marks, which are apostrophes where a letter stands on both sides. */
function singlyQuoted(text: string, offset: number): boolean {
  const first = Math.max(0, text.lastIndexOf('\n', offset - 1) + 1, offset - 150);
  let inside = false;
  for (let at = first; at < Math.min(text.length, offset + 150); at += 1) {
    if (text[at] === '\n') return false;
    if (!single.includes(text.charAt(at))) continue;
    const opens = !wordLetter.test(text.charAt(at - 1)) && wordLetter.test(text.charAt(at + 1));
    const closes = at > 0 && !/\s/.test(text.charAt(at - 1)) && !wordLetter.test(text.charAt(at + 1));
    if (at < offset) inside = opens || (inside && !closes);
    else if (opens || !inside) return false;
    else if (closes) return true;
  }
  return false;
}

/** Whether the words found begin or end within quotation marks. */
export function withinQuotes(text: string, { start, end }: { start: number; end: number }): boolean {
  return quoted(text, start) || quoted(text, end - 1);
}
