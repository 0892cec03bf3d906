import type { Token } from './tokens.ts';

const spelled = new Set('one two three four five six seven eight nine ten eleven twelve thirteen'.split(' '));
const yearWord = new Set(['year', 'years', 'yr', 'y', 'yrs', 'grade', 'primary']);
const short = /^(?:y|yr)(1[0-3]|[0-9])(?:s|'s)?$/;
const tutorGroup = /^(1[0-3]|[1-9])([a-z][0-9]?|[a-z]{2}[0-9]?)$/;
const notGroups =
  /^(?:\d+(?:st|nd|rd|th|am|pm|km|kg|cm|mm|ml|hr|hz|gb|mb|tb|px|mb|kw|mp|ft|in|lb|oz|k|m|g|d|p|x))$/;
const numbered = /^(1[0-3]|[1-9])(?:s|'s)?$/;
const numberedGroup = /^(1[0-3]|[1-9])([a-z]|[a-z]{2})$/;

const trees = new Set(
  'oak willow ash beech birch elm maple cedar hazel rowan sycamore chestnut pine hawthorn juniper hornbeam poplar larch alder aspen elder fir lime yew palm owls hedgehogs foxes badgers squirrels kingfishers robins'.split(
    ' ',
  ),
);

/** Where year groups (`Year 9s`, `Y2`, `yr 4`) and tutor groups (`9B`, `Year 4 Oak` by its year) stand. */
export function markYears(
  tokens: readonly Token[],
): { year: Map<number, number>; class: Map<number, number> } & { phone: Map<number, number> } {
  const year = new Map<number, number>();
  const group = new Map<number, number>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (
      yearWord.has(token.norm) &&
      token.norm !== 'primary' &&
      next?.sentence === token.sentence &&
      next.start - token.end <= 2
    ) {
      if (numbered.test(next.norm) || spelled.has(next.stem)) {
        // "5 years 3 months" is an age.
        if (token.norm !== 'years' || !/^\d+$/.test(tokens[at - 1]?.norm ?? '')) year.set(at, at + 2);
      } else if (numberedGroup.test(next.stem) && !notGroups.test(next.stem)) {
        year.set(at, at + 2);
        group.set(at, at + 2);
      }
    }
    const called =
      next?.sentence === token.sentence &&
      next.case !== 'lower' &&
      trees.has(next.stem) &&
      next.start - token.end === 1;
    if (called && numbered.test(token.norm)) group.set(at, at + 2);
    if (token.stem === 'reception' && token.case === 'initial' && at > 0 && tokens[at - 1]?.norm !== 'the')
      year.set(at, at + 1);
    if (
      token.norm === 'class' &&
      next?.sentence === token.sentence &&
      numbered.test(next.norm) &&
      next.start - token.end === 1
    )
      group.set(at, at + 2);
    if (short.test(token.norm)) year.set(at, at + 1);
    if (tutorGroup.test(token.stem) && !notGroups.test(token.stem) && token.raw.length <= 4) {
      const upper = /[A-Z]/.test(token.raw);
      if ((upper && !/^(\d)x\1$/.test(token.stem)) || (token.stem.length <= 2 && !token.stem.endsWith('s')))
        group.set(at, at + 1);
    }
  });
  return { year, class: group, phone: new Map() };
}
