import type { ListedChild, NoPhotoList } from '../../model/no-photo-list.ts';
import type { Context } from './context.ts';
import type { Hit } from './hits.ts';
import { judgeSingle } from './judge.ts';
import { nameForms } from './name-forms.ts';

/** A class, club or event by its words, with its listed children by forename. */
interface Group {
  words: string[];
  children: Map<string, ListedChild[]>;
}

const word = /[\p{L}\p{N}]+/gu;
const labels = new Set(['class', 'form', 'group', 'reg', 'tutor', 'year', 'team', 'club']);

function wordsOf(text: string): { word: string; start: number; end: number; capital: boolean }[] {
  return [...text.matchAll(word)].map(({ 0: raw, index }) => ({
    word: raw.toLowerCase(),
    start: index,
    end: index + raw.length,
    capital: raw !== raw.toLowerCase(),
  }));
}

/** `Class 4B` is also written `4B`, and `Year 4 Oak` `Y4 Oak`. */
function waysOf(name: string): string[][] {
  const words = wordsOf(name).map((one) => one.word);
  const [first = '', second = '', ...rest] = words;
  if (second === '') return words.length === 0 ? [] : [words];
  if (first === 'year' && /^\d/.test(second)) return [words, [`y${second}`, ...rest]];
  return labels.has(first) && /\d/.test(second) ? [words, [second, ...rest]] : [words];
}

/** Make a list ready for finding a forename in one sentence with the exact class or group of the child. */
export function indexGroups(list: NoPhotoList): (context: Context, note: (hit: Hit) => void) => void {
  const groups = new Map<string, Group>();
  const byFirst = new Map<string, Group[]>();
  for (const child of list.children) {
    const forenames = new Set(
      child.names.flatMap((name) => nameForms(name).map(({ words }) => words[0] ?? '')),
    );
    for (const words of child.groups.flatMap(waysOf)) {
      const name = words.join(' ');
      const group = groups.get(name) ?? { words, children: new Map() };
      if (!groups.has(name)) {
        groups.set(name, group);
        byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), group]);
      }
      for (const forename of forenames) {
        group.children.set(forename, [...(group.children.get(forename) ?? []), child]);
      }
    }
  }
  return (context, note) => {
    const words = wordsOf(context.text);
    words.forEach((first, at) => {
      for (const group of byFirst.get(first.word) ?? []) {
        const last = words[at + group.words.length - 1];
        if (!last || group.words.some((one, step) => words[at + step]?.word !== one)) continue;
        const plain = group.words.length === 1 && !/\d/.test(first.word) && !first.capital;
        const labelled = labels.has(words[at - 1]?.word ?? '') || labels.has(words[at + 1]?.word ?? '');
        if (plain && !labelled) continue;
        besideGroup(group, first.start, last.end, context, note);
      }
    });
  };
}

function besideGroup(
  group: Group,
  start: number,
  end: number,
  context: Context,
  note: (hit: Hit) => void,
): void {
  const sentence = context.sentenceAt(start);
  const { from, to } = context.partsIn(sentence);
  for (let at = from; at < to; at += 1) {
    const part = context.parts[at];
    if (!part || (part.start < end && start < part.end)) continue;
    const children = group.children.get(part.key);
    if (!children || judgeSingle(context, at) === 'not') continue;
    for (const child of children) {
      note({ start: part.start, end: part.end, loose: true, by: 'forename-and-group', child });
    }
  }
}
