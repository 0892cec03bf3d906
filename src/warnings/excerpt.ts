/** The words found, with some of the text around them to recognise them by. */
export interface Excerpt {
  before: string;
  found: string;
  after: string;
}

const around = 48;

/** A piece of the text around a span, cut between words; absent when the span does not lie in the text. */
export function excerptOf(
  text: string,
  start: number | undefined,
  end: number | undefined,
): Excerpt | undefined {
  if (start === undefined || end === undefined || start < 0 || start >= end || end > text.length)
    return undefined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  const from = wholeCharacter(text, Math.max(start - around, start === 0 ? 0 : lineStart));
  const to = wholeCharacter(text, Math.min(end + around, lineEnd));
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > lineStart ? `…${before.replace(/^\S*\s+/, '')}` : before,
    found: text.slice(start, end),
    after: to < lineEnd ? `${withoutLastWord(after)}…` : after,
  };
}

function withoutLastWord(text: string): string {
  const space = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'));
  return space === -1 ? text : text.slice(0, space).trimEnd();
}

/** The place itself, or the next when it lies within a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const within = /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  return within ? at + 1 : at;
}
