import type { Finding } from '../../model/finding.ts';

/** A text cut into stretches: those that findings are about, and those between. */
export function stretches(text: string, findings: readonly Finding[]): { words: string; found: boolean }[] {
  const spans = findings
    .flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
    .sort((one, other) => one.start - other.start);
  const pieces: { words: string; found: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ words: text.slice(at, from), found: false });
    pieces.push({ words: text.slice(from, end), found: true });
    at = end;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), found: false });
  return pieces;
}

/** A post's text with the words marked that something was found about. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  if (text === '') return null;
  return (
    <p class="post-text">
      {stretches(text, findings).map(({ words, found }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have nothing but their place
        found ? <mark key={place}>{words}</mark> : <span key={place}>{words}</span>,
      )}
    </p>
  );
}
