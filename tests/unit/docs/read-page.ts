/** The part of a page in Markdown below the heading with these words, up to the next of the same rank or higher. */
export function section(page: string, heading: string): string {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'));
  if (start < 0) throw new Error(`There is no heading "${heading}"`);
  const rank = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 1;
  const end = lines.findIndex(
    (line, at) => at > start && (/^(#+) /.exec(line)?.[1]?.length ?? Number.POSITIVE_INFINITY) <= rank,
  );
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
}

/** What stands in code marks at the beginning of each row of the tables in a part of a page. */
export function firstCells(part: string): string[] {
  return [...part.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);
}

const inCode = /```[\s\S]*?```|`[^`\n]*`/g;

/** Where a page leads: every address in a link or a picture, those in code left out. */
export function linksIn(page: string): string[] {
  return [...page.replace(inCode, '').matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, address = '']) => address);
}

/** The anchors that a page's headings get where Markdown is shown. */
export function anchorsIn(page: string): string[] {
  const headings = [...page.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm)];
  return headings.map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
