/** A place in a JSON text: the names and numbers that lead to it, and its line, counted from 1. */
interface Place {
  path: string;
  line: number;
}

/** Where everything in a JSON text stands. */
export interface JsonLines {
  /** The line of what is at this path, or else of the nearest thing around it. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Names that stand twice in one object: the later one would silently win. */
  twice: Place[];
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const joined = (path: readonly PropertyKey[]) => path.map(String).join('\u0000');

/** Finds the line of each value in a text that `JSON.parse` has taken. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>([['', 1]]);
  const twice: Place[] = [];
  const open: { isArray: boolean; next: string | number }[] = [];
  let line = 1;
  let from = 0;
  let isName = false;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    line += text.slice(from, index).split('\n').length - 1;
    from = index;
    const inside = open.at(-1);
    const here = () => open.map(({ next }) => next);
    if (token === ':') isName = false;
    else if (token === ',') {
      if (inside?.isArray) inside.next = Number(inside.next) + 1;
      isName = inside !== undefined && !inside.isArray;
    } else if (token === '}' || token === ']') {
      open.pop();
      isName = false;
    } else if (isName && inside) {
      inside.next = String(JSON.parse(token));
      const path = joined(here());
      if (lines.has(path)) twice.push({ path: here().join('.'), line });
      lines.set(path, line);
    } else {
      if (!lines.has(joined(here()))) lines.set(joined(here()), line);
      if (token === '{' || token === '[') open.push({ isArray: token === '[', next: 0 });
      isName = token === '{';
    }
  }
  return {
    twice,
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const found = lines.get(joined(path.slice(0, length)));
        if (found !== undefined) return found;
      }
      return 1;
    },
  };
}

/** What `JSON.parse` says of a text; absent where it takes it. */
function mistakeIn(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

/** Whether a text is JSON, or might be with more behind it. */
function couldGoOn(text: string): boolean {
  const mistake = mistakeIn(text) ?? 'end of text';
  return /end of|unterminated/i.test(mistake) || mistake.includes(`position ${text.length}`);
}

/** The line, counted from 1, on which a text stops being JSON; absent where it is JSON. */
export function lineOfMistake(text: string): number | undefined {
  const mistake = mistakeIn(text);
  if (mistake === undefined) return undefined;
  const line = /line (\d+)/.exec(mistake)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(mistake)?.[1];
  if (position) return text.slice(0, Number(position)).split('\n').length;
  // Chromium names no place for an unexpected token (seen 2026-11): it is on the first line up to which the text is
  // wrong for another reason than that it ends there.
  const lines = text.split('\n');
  const first = lines.findIndex((_line, index) => !couldGoOn(lines.slice(0, index + 1).join('\n')));
  return first < 0 ? lines.length : first + 1;
}
