/** A kind of thing that recognisers mark on tokens, usable in phrases as `{name}`. */
export type Mark =
  | 'name'
  | 'fullname'
  | 'adult'
  | 'year'
  | 'class'
  | 'number'
  | 'handle'
  | 'phone'
  | 'capital';

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

/** One part of a phrase. */
export type Element =
  | { kind: 'words'; words: Set<string>; prefixes: string[]; optional: boolean; number: number }
  | { kind: 'group'; group: Group; optional: boolean; number: number }
  | { kind: 'mark'; mark: Mark; optional: boolean; number: number }
  | { kind: 'gap'; longest: number; optional: true; number: number };

/** One phrase, and the set it belongs to. */
export interface Pattern {
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

/** Every phrase of every set. */
export const allPatterns: Pattern[] = [];
const groups = new Map<string, Group>();
let sets = 0;
function list(source: string): string[] {
  return source
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Name an idea: `group('relative', 'mum, dad, step dad')`. Each may be named once. */
export function group(name: string, source: string): void {
  if (groups.has(name)) throw new Error(`The group <${name}> is defined twice`);
  const members = new Map<string, string[][]>();
  for (const member of list(source)) {
    const inner = /^<([a-z-]+)>$/.exec(member)?.[1];
    if (inner) {
      for (const [first, rests] of needGroup(inner).members)
        members.set(first, [...(members.get(first) ?? []), ...rests]);
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
  if (source.includes('|'))
    throw new Error(`Write "${source}" without hyphens or points: words are cut there`);
  return source.split(/[-:.&]+/);
}

/** Every part of any phrase, by how it is written. */
export const allElements = new Map<string, Element>();

/** The same writing is the same element, so that a text is asked only once whether it has a word for it. */
function elementFor(source: string): Element {
  let element = allElements.get(source);
  if (!element) {
    element = parseElement(source, allElements.size);
    allElements.set(source, element);
  }
  return element;
}

function parseElement(source: string, number: number): Element {
  const gap = /^\.\.(\d)$/.exec(source);
  if (gap) return { kind: 'gap', longest: Number(gap[1]), optional: true, number };
  const optional = source.endsWith('?');
  const bare = optional ? source.slice(0, -1) : source;
  const mark = /^\{([a-z]+)\}$/.exec(bare)?.[1];
  if (mark) return { kind: 'mark', mark: mark as Mark, optional, number };
  const named = /^<([a-z-]+)>$/.exec(bare)?.[1];
  if (named) return { kind: 'group', group: needGroup(named), optional, number };
  const choices = bare.split('|');
  return {
    kind: 'words',
    words: new Set(choices.filter((choice) => !choice.endsWith('~'))),
    prefixes: choices.filter((choice) => choice.endsWith('~')).map((choice) => choice.slice(0, -1)),
    optional,
    number,
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
      const parts = written.flatMap(asTokens).map(elementFor);
      const anchor = parts.find((part) => part.kind === 'gap' || !part.optional);
      if (!anchor || anchor.kind === 'gap') throw new Error(`The phrase "${line}" has to begin with a word`);
      allPatterns.push({ owner, elements: parts });
    }
  }
  return owner;
}
