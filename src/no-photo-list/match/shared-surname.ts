import { isForename } from '../../text/gazetteer/names.ts';
import type { Context } from './context.ts';
import type { Hit } from './hits.ts';
import { judgePlace } from './judge.ts';
import type { NameIndex } from './name-index.ts';

/** Brothers and sisters are rarely more than that in one post. */
const mostForenames = 4;

/**
 * Notes the forenames that share a surname behind them: `Amy and Tom Jones`, `Amy, Ben & Tom Jones`. Whose surname it
 * is stays open, so that every such place is loose.
 */
export function findSharedSurnames(index: NameIndex, context: Context, note: (hit: Hit) => void): void {
  const { parts, text } = context;

  /** The forename before the one at `at` in a row of them, with "and", "&" or a comma between. */
  function before(at: number): number | undefined {
    const [one, other] = [parts[at - 1], parts[at]];
    if (!one || !other) return undefined;
    if (one.key === 'and') return context.gap(at - 1) === 'beside' ? beside(at - 2, at - 1) : undefined;
    const between = text.slice(one.end, other.start);
    return /^\s?(?:&|\+|,)\s?$/.test(between) ? at - 1 : undefined;
  }

  function beside(at: number, next: number): number | undefined {
    const gap = context.gap(at);
    return next === at + 1 && (gap === 'beside' || gap === 'comma') ? at : undefined;
  }

  parts.forEach((last, at) => {
    const surname = index.known(last.key).surname;
    const nearest = parts[at - 1];
    if (surname === undefined || !last.capital || !nearest?.capital) return;
    if (context.gap(at - 1) !== 'beside' || !isForename(nearest.key)) return;
    let from = before(at - 1);
    for (let count = 1; from !== undefined && count < mostForenames; count += 1) {
      const first = parts[from];
      if (!first?.capital || first.possessive) return;
      const sure = judgePlace(context, from, at + 1, first, last);
      for (const { word } of sure === 'not' ? [] : index.known(first.key).forenames) {
        for (const { child } of index.formsOf(word, surname)) {
          note({ start: first.start, end: last.end, loose: true, by: 'name', child });
        }
      }
      from = before(from);
    }
  });
}
