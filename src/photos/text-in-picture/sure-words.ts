/** A word that was read, with how sure the reader is (0 to 100). */
export interface ReadWord {
  text: string;
  confidence: number;
}

/** Lines of words as they stand in a picture. */
export interface ReadPage {
  blocks?: readonly { paragraphs: readonly { lines: readonly { words: readonly ReadWord[] }[] }[] }[] | null;
}

/** Below this, what is read in a picture without text looks like words. */
const sureEnough = 60;

function isWord({ text, confidence }: ReadWord): boolean {
  return confidence >= sureEnough && /[\p{L}\p{N}]/u.test(text);
}

/** The words that the reader is sure of, line by line. */
export function sureWords({ blocks }: ReadPage): string {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  return lines
    .map(({ words }) =>
      words
        .filter(isWord)
        .map(({ text }) => text)
        .join(' '),
    )
    .filter((line) => line !== '')
    .join('\n');
}
