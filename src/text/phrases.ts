import type { Token } from './tokens.ts';

/** A kind of thing that recognisers mark on tokens, usable in phrases as `{name}`. */
export type Mark = 'name' | 'fullname' | 'adult' | 'year' | 'class' | 'number' | 'handle' | 'phone' | 'capital';

/** Where marks stand: for each kind, the tokens that end a span, by the token that starts it. */
export type Marks = Record<Mark, Map<number, number>>;

/** The tokens `from` up to, not including, `to` that a phrase matched. */
export interface Match {
  from: number;
  to: number;
  start: number;
  end: number;
  sentence: number;
}

type Element =
  | { kind: 'words'; words: Set<string>; prefixes: string[]; optional: boolean }
  | { kind: 'group'; group: Group; optional: boolean }
  | { kind: 'mark'; mark: Mark; optional: boolean }
  | { kind: 'gap'; longest: number };

interface Pattern {
  owner: Phrases;
  elements: Element[];
}

/** Words and short phrases that stand for one idea, usable in phrases as `<idea>`. */
export interface Group {
  /** The members' words after the first, by the first. */
  members: Map<string, string[][]>;
}

/** A set of phrases, looked for together with all others in one pass over a text. */
export interface Phrases {
  number: number;
}

const all: Pattern[] = [];
const groups = new Map<string, Group>();
let sets = 0;
let index: { words: Map<string, Pattern[]>; prefixes: [string, Pattern][]; marks: [Mark, Pattern][] } | undefined;

function list(source: string): string[] {
  return source.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== '');
}

/** Name an idea: `group('relative', 'mum, dad, step dad')`. Each may be named once. */
export function group(name: string, source: string): void {
  if (groups.has(name)) throw new Error(`The group <${name}> is defined twice`);
  const members = new Map<string, string[][]>();
  for (const member of list(source)) {
    const inner = /^<([a-z-]+)>$/.exec(member)?.[1];
    if (inner) {
      for (const [first, rests] of needGroup(inner).members) members.set(first, [...(members.get(first) ?? []), ...rests]);
      continue;
    }
    const [first = '', ...rest] = member.split(/[\s\-:.&]+/);
    members.set(first, [...(members.get(first) ?? []), rest]);
  }
  groups.set(name, { members });
}

function needGroup(name: string): Group {
  const found = groups.get(name);
  if (!found) throw new Error(`There is no group <${name}>`);
  return found;
}

/** `{year}|{class}` stands for two phrases, one with each. */
function unfold(elements: readonly string[]): string[][] {
  const at = elements.findIndex((element) => /[{<]/.test(element) && element.includes('|'));
  const choice = elements[at];
  if (choice === undefined) return [[...elements]];
  const optional = choice.endsWith('?') ? '?' : '';
  const plain = choice.replace(/\?$/, '').split('|');
  const words = plain.filter((one) => !/[{<]/.test(one)).join('|');
  const special = plain.filter((one) => /[{<]/.test(one));
  return [...special, ...(words === '' ? [] : [words])].flatMap((one) =>
    unfold([...elements.slice(0, at), `${one}${optional}`, ...elements.slice(at + 1)]),
  );
}

/** Words are cut where texts are cut: `anti-bullying` is two words. */
function asTokens(source: string): string[] {
  if (/^(?:\.\.|<|\{)/.test(source) || !/[-:.&]/.test(source)) return [source];
  if (source.includes('|')) throw new Error(`Write "${source}" without hyphens or points: words are cut there`);
  return source.split(/[-:.&]+/);
}

function parseElement(source: string): Element {
  const gap = /^\.\.(\d)$/.exec(source);
  if (gap) return { kind: 'gap', longest: Number(gap[1]) };
  const optional = source.endsWith('?');
  const bare = optional ? source.slice(0, -1) : source;
  const mark = /^\{([a-z]+)\}$/.exec(bare)?.[1];
  if (mark) return { kind: 'mark', mark: mark as Mark, optional };
  const named = /^<([a-z-]+)>$/.exec(bare)?.[1];
  if (named) return { kind: 'group', group: needGroup(named), optional };
  const choices = bare.split('|');
  return {
    kind: 'words',
    words: new Set(choices.filter((choice) => !choice.endsWith('~'))),
    prefixes: choices.filter((choice) => choice.endsWith('~')).map((choice) => choice.slice(0, -1)),
    optional,
  };
}

/**
 * Phrases to look for, one a line or between commas. In a phrase: `boy|girl` one of these, `wet~` a beginning,
 * `very?` may be missing, `..3` up to three words of any kind, `<relative>` a group, `{name}` something recognised.
 * A word also matches its possessive. A phrase never crosses the end of a sentence.
 */
export function phrases(source: string): Phrases {
  sets += 1;
  const owner: Phrases = { number: sets };
  for (const line of list(source)) {
    for (const written of unfold(line.split(/\s+/))) {
      const elements = written.flatMap(asTokens).map(parseElement);
      const anchor = elements.find((element) => element.kind === 'gap' || !element.optional);
      if (!anchor || anchor.kind === 'gap') throw new Error(`The phrase "${line}" has to begin with a word`);
      all.push({ owner, elements });
    }
  }
  index = undefined;
  return owner;
}

function buildIndex(): NonNullable<typeof index> {
  const built: NonNullable<typeof index> = { words: new Map(), prefixes: [], marks: [] };
  const put = (word: string, pattern: Pattern) => {
    const held = built.words.get(word);
    if (held) held.push(pattern);
    else built.words.set(word, [pattern]);
  };
  for (const pattern of all) {
    for (const element of pattern.elements) {
      if (element.kind === 'gap') break;
      if (element.kind === 'words') {
        for (const word of element.words) put(word, pattern);
        for (const prefix of element.prefixes) built.prefixes.push([prefix, pattern]);
      } else if (element.kind === 'group') {
        for (const first of element.group.members.keys()) put(first, pattern);
      } else built.marks.push([element.mark, pattern]);
      if (!element.optional) break;
    }
  }
  return built;
}

/** What phrases need to know of a text. */
export interface Ground {
  tokens: readonly Token[];
  marks: Marks;
}

function fits(token: Token, words: Set<string>, prefixes: readonly string[]): boolean {
  if (words.has(token.norm) || words.has(token.stem)) return true;
  return prefixes.some((prefix) => token.stem.startsWith(prefix));
}

function groupEnds({ members }: Group, ground: Ground, at: number, sentence: number): number[] {
  const token = ground.tokens[at];
  if (!token) return [];
  const ends: number[] = [];
  for (const first of token.norm === token.stem ? [token.norm] : [token.norm, token.stem]) {
    for (const rest of members.get(first) ?? []) {
      const fitting = rest.every((word, step) => {
        const next = ground.tokens[at + 1 + step];
        return next?.sentence === sentence && (next.norm === word || next.stem === word);
      });
      if (fitting) ends.push(at + 1 + rest.length);
    }
  }
  return ends.sort((one, other) => other - one);
}

/** Where the elements from `step` on can end when they begin at token `at`; -1 when they do not match. */
function matchFrom(elements: readonly Element[], step: number, ground: Ground, at: number, sentence: number): number {
  const element = elements[step];
  if (!element) return at;
  const token = ground.tokens[at];
  const inside = token?.sentence === sentence;
  const rest = (next: number) => matchFrom(elements, step + 1, ground, next, sentence);
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.longest; skipped += 1) {
      if (skipped > 0 && ground.tokens[at + skipped - 1]?.sentence !== sentence) break;
      const end = rest(at + skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (inside) {
    if (element.kind === 'words' && fits(token, element.words, element.prefixes)) {
      const end = rest(at + 1);
      if (end >= 0) return end;
    }
    if (element.kind === 'group') {
      for (const next of groupEnds(element.group, ground, at, sentence)) {
        const end = rest(next);
        if (end >= 0) return end;
      }
    }
    if (element.kind === 'mark') {
      const next = ground.marks[element.mark].get(at);
      const end = next === undefined ? -1 : rest(next);
      if (end >= 0) return end;
    }
  }
  return element.optional ? rest(at) : -1;
}

/** Every place where any phrase of any set stands, by the set's number, found in one pass. */
export function findAllPhrases(ground: Ground): Map<number, Match[]> {
  index ??= buildIndex();
  const found = new Map<number, Match[]>();
  const tryAt = (pattern: Pattern, at: number, token: Token) => {
    const to = matchFrom(pattern.elements, 0, ground, at, token.sentence);
    if (to <= at) return;
    const match = { from: at, to, start: token.start, end: ground.tokens[to - 1]?.end ?? token.end, sentence: token.sentence };
    const held = found.get(pattern.owner.number);
    if (held) held.push(match);
    else found.set(pattern.owner.number, [match]);
  };
  ground.tokens.forEach((token, at) => {
    for (const pattern of index?.words.get(token.norm) ?? []) tryAt(pattern, at, token);
    if (token.stem !== token.norm) for (const pattern of index?.words.get(token.stem) ?? []) tryAt(pattern, at, token);
    for (const [prefix, pattern] of index?.prefixes ?? []) if (token.stem.startsWith(prefix)) tryAt(pattern, at, token);
    for (const [mark, pattern] of index?.marks ?? []) if (ground.marks[mark].has(at)) tryAt(pattern, at, token);
  });
  return found;
}
