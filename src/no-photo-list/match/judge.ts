import { isForename, isSurname } from '../../text/gazetteer/names.ts';
import type { Context } from './context.ts';
import type { Part } from './parts.ts';
import { isVerb, isWord } from './word-names.ts';

/** How sure a place is: it names the child, it may, or it does not. */
export type Sureness = 'exact' | 'loose' | 'not';

const titles = new Set(
  'mr mrs ms mx miss dr prof professor sir madam dame rev reverend revd lord lady cllr councillor pc sgt sergeant coach sister matron nurse headteacher'.split(
    ' ',
  ),
);
const smallTitles = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'prof']);
const placeWords = new Set(
  `street road avenue ave lane drive close crescent grove gardens terrace court house hall park school academy primary college university church library museum gallery theatre cinema centre
  institute hospital hospice foundation trust bridge stadium arena building hotel inn pub bakery ltd limited plc award trophy cup prize scholarship fund station shop store stores salon`.split(
    /\s+/,
  ),
);

/** The less sure of two. */
export function lessSure(one: Sureness, other: Sureness): Sureness {
  if (one === 'not' || other === 'not') return 'not';
  return one === 'loose' || other === 'loose' ? 'loose' : 'exact';
}

function sameLine(context: Context, at: number): boolean {
  const gap = context.gap(at);
  return gap === 'beside' || gap === 'joined';
}

/** Whether a form of address stands before: whoever has one is grown up. */
export function titleBefore(context: Context, from: number): boolean {
  const { parts, text } = context;
  let at = from - 1;
  while (parts[at]?.key.length === 1 && parts[at]?.capital && sameLine(context, at)) at -= 1;
  const part = parts[at];
  const next = parts[at + 1];
  if (!part || !next || !/^\.?[^\S\n]{1,3}$/.test(text.slice(part.end, next.start))) return false;
  return titles.has(part.key) && (part.capital || smallTitles.has(part.key));
}

/** Whether a capitalised word that is no ordinary one stands directly before, so that the name is only part of another. */
export function nameBefore(context: Context, from: number): boolean {
  const part = context.parts[from - 1];
  const here = context.parts[from];
  if (!part?.capital || part.kind !== 'word' || part.possessive || !sameLine(context, from - 1)) return false;
  if (here && context.shouted(here.sentence)) return isForename(part.key) && !isWord(part.key);
  return !isWord(part.key);
}

/** Whether the surname goes on: `Amy Jones-Smith`, `Amy Jones Smith`. */
export function nameAfter(context: Context, to: number): boolean {
  const last = context.parts[to - 1];
  const part = context.parts[to];
  if (!last || !part?.capital || part.kind !== 'word' || last.possessive || !sameLine(context, to - 1))
    return false;
  if (context.gap(to - 1) === 'joined') return true;
  if (context.shouted(last.sentence)) return false;
  return part.key.length > 1 && !isWord(part.key) && (isSurname(part.key) || !isForename(part.key));
}

function placeAfter(context: Context, to: number): boolean {
  const part = context.parts[to];
  return (
    !!part?.capital &&
    !context.parts[to - 1]?.possessive &&
    sameLine(context, to - 1) &&
    placeWords.has(part.key)
  );
}

function beginsSentence(context: Context, at: number): boolean {
  return context.parts[at - 1]?.sentence !== context.parts[at]?.sentence;
}

/** Names that are ordinary words, as `Will Brown`: they need their capitals, or pupils in the sentence. */
function byCapitals(context: Context, from: number, first: Part, last: Part): Sureness {
  const firstWord = isWord(first.key);
  const lastWord = isWord(last.key);
  const pupils = context.aboutPupils(first.sentence);
  const ifPupils: Sureness = pupils ? 'loose' : 'not';
  if (first.key.length === 1 && !first.capital && !context.fileName) return 'not';
  if (!firstWord && !lastWord) return 'exact';
  if (first.kind !== 'word') return firstWord && lastWord ? 'loose' : 'exact';
  const plain = context.shouted(first.sentence);
  const firstCapital = first.capital && !plain;
  const lastCapital = last.capital && !plain;
  if (firstCapital && lastCapital) {
    const verb = isVerb(first.key) && beginsSentence(context, from) && !pupils;
    return verb || (firstWord && lastWord && titleCase(context, from)) ? 'loose' : 'exact';
  }
  if (lastCapital) return firstWord ? 'not' : 'exact';
  if (firstCapital) return lastWord ? ifPupils : 'exact';
  if (firstWord && (lastWord || isVerb(first.key))) return ifPupils;
  return pupils || plain ? 'exact' : 'loose';
}

/** Whether ordinary words around have capitals too, as in a heading: `Our Summer Rose Fair`. */
function titleCase(context: Context, from: number): boolean {
  const before = context.parts[from - 1];
  const after = context.parts[from + 2];
  const capitalised = (part: Part | undefined) => !!part?.capital && part.kind === 'word' && isWord(part.key);
  return (
    (capitalised(after) && context.gap(from + 1) === 'beside') ||
    (capitalised(before) && context.gap(from - 1) === 'beside' && !beginsSentence(context, from - 1))
  );
}

/** How sure a forename and a surname are, standing from one part up to, not including, another. */
export function judgePlace(context: Context, from: number, to: number, first: Part, last: Part): Sureness {
  if (titleBefore(context, from)) return 'not';
  if (context.gap(from - 1) === 'joined' && context.parts[from - 1]?.capital && !context.fileName)
    return 'not';
  const alone = byCapitals(context, from, first, last);
  if (context.fileName) return alone;
  if (placeAfter(context, to) || nameAfter(context, to) || nameBefore(context, from))
    return lessSure(alone, 'loose');
  return alone;
}

/** How sure a name of one word is: it has to stand by itself. */
export function judgeSingle(context: Context, at: number): Sureness {
  const part = context.parts[at];
  if (!part || titleBefore(context, at) || nameBefore(context, at)) return 'not';
  if (context.gap(at - 1) === 'joined' || context.gap(at) === 'joined')
    return context.fileName ? 'loose' : 'not';
  const next = context.parts[at + 1];
  const goesOn = next?.capital && next.kind === 'word' && !part.possessive && sameLine(context, at);
  if (goesOn && (!isWord(next.key) || placeWords.has(next.key)) && !context.shouted(part.sentence))
    return 'not';
  if (!isWord(part.key)) return 'loose';
  return part.capital && !context.shouted(part.sentence) && context.aboutPupils(part.sentence)
    ? 'loose'
    : 'not';
}
