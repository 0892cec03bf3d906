import { isOrdinary, isSurname } from './gazetteer/names.ts';
import { beforeMonths, jobs, monthNames, places } from './name-words.ts';
import type { Token } from './tokens.ts';

/** Whether a token is a word with a capital. */
export function capital(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' && (token.case === 'initial' || token.case === 'mixed' || token.case === 'upper')
  );
}

/** Whether two tokens stand side by side: nothing but a space or a hyphen between them. */
export function beside(text: string, one: Token, other: Token): boolean {
  const gap = other.start - one.end;
  return gap === 1 && /[ \u00a0\-\u2010\u2011]/.test(text.charAt(one.end));
}

/** Whether a token begins its sentence. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
}

/** `May Half Term`, `in June`, `April 2026`: the month, not the girl. */
export function isMonth(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !monthNames.has(token.stem)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.sentence === token.sentence && (beforeMonths.has(before.norm) || /^\d/.test(before.norm)))
    return true;
  if (!after || after.sentence !== token.sentence || !beside(text, token, after)) return false;
  return (
    after.kind === 'number' ||
    (isOrdinary(after.stem) && !isSurname(after.stem) && (after.case !== 'lower' || places.has(after.stem)))
  );
}

/** `Head Girl` is an office of pupils. */
function pupilOffice(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.stem === 'head' && /^(?:boy|girl|pupil|student|prefect)s?$/.test(tokens[at + 1]?.stem ?? '')
  );
}

/** Whether the words beside a name say what a grown-up does: `governor Bob Hall`, `Jane Smith, headteacher`. */
export function jobBeside(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (const at of [from - 1, from - 2]) {
    const token = tokens[at];
    if (token && token.sentence === sentence && jobs.has(token.stem) && token.norm === token.stem) {
      const gap = text.slice(token.end, tokens[from]?.start ?? token.end);
      if (at === from - 1 ? /^[\s,:]*$/.test(gap) : tokens[from - 1]?.norm === 'and') return true;
    }
  }
  const gap = text.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? 0);
  if (!/^\s?[,(–-]/.test(gap)) return false;
  for (let at = to; at < to + 4; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return false;
    const anothers = tokens[at - 1]?.norm === 'whose';
    if (jobs.has(token.stem) && !pupilOffice(tokens, at) && !anothers) return true;
    if (at > to && /[,.)]/.test(text.slice(tokens[at - 1]?.end ?? 0, token.start))) return false;
  }
  return false;
}
