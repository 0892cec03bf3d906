import type { ListedChild, NoPhotoList } from '../model/no-photo-list.ts';
import { fold, withoutAccents } from '../text/fold.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';

/** A listed name in a text. It is `loose` when a single name is all that the list gives. */
export interface ListMatch {
  start: number;
  end: number;
  loose: boolean;
  child: ListedChild;
}

/** A list made ready for matching. */
export interface ListMatcher {
  list: NoPhotoList;
  /** Listed children whose entry counts at this time for posts on social media, where the text names them. */
  find(reading: Reading, at?: string): ListMatch[];
}

interface Entry {
  rest: string[];
  child: ListedChild;
}

function parts(name: string): string[] {
  return name
    .normalize('NFKC')
    .split(/[\s\-\u2010\u2011,]+/)
    .map((part) => bare(withoutAccents(fold(part))))
    .filter((part) => part !== '');
}

function bare(stem: string): string {
  return stem.includes("'") || stem.includes('.') ? stem.replace(/['.]/g, '') : stem;
}

function counts(child: ListedChild, day: string): boolean {
  if (child.refused.length === 0) return false;
  if (child.uses && !child.uses.includes('social')) return false;
  if (child.from && day < child.from.slice(0, 10)) return false;
  return !(child.until && day > child.until.slice(0, 10));
}

function possessiveLength(token: Token): number {
  return token.norm === token.stem
    ? 0
    : (/['\u2018\u2019\u02bc\u0060\u00b4\u2032\uff07]s?$/i.exec(token.raw)?.[0].length ?? 0);
}

/** Build the index of a list: one look-up a word of the text, whatever the number of children. */
export function buildMatcher(list: NoPhotoList): ListMatcher {
  const byFirst = new Map<string, Entry[]>();
  for (const child of list.children) {
    for (const name of child.names) {
      const [first, ...rest] = parts(name);
      if (first === undefined) continue;
      const held = byFirst.get(first);
      if (held) held.push({ rest, child });
      else byFirst.set(first, [{ rest, child }]);
    }
  }
  return {
    list,
    find(reading, at = new Date().toISOString()) {
      const { tokens } = reading;
      const found: ListMatch[] = [];
      const day = at.slice(0, 10);
      let index = 0;
      while (index < tokens.length) {
        const match = longest(byFirst, tokens, index, day);
        if (match) found.push(match.found);
        index = match ? match.next : index + 1;
      }
      return found;
    },
  };
}

function longest(byFirst: Map<string, Entry[]>, tokens: readonly Token[], index: number, day: string) {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  let best: { found: ListMatch; next: number } | undefined;
  for (const { rest, child } of byFirst.get(bare(token.stem)) ?? []) {
    const loose = rest.length === 0;
    if (loose && token.case === 'lower') continue;
    if (best && best.next > index + rest.length) continue;
    const fits = rest.every((part, step) => {
      const next = tokens[index + 1 + step];
      const before = tokens[index + step];
      return next && before && next.start - before.end <= 3 && bare(next.stem) === part;
    });
    const last = tokens[index + rest.length];
    if (!fits || !last || !counts(child, day)) continue;
    best = {
      found: { start: token.start, end: last.end - possessiveLength(last), loose, child },
      next: index + rest.length + 1,
    };
  }
  return best;
}
