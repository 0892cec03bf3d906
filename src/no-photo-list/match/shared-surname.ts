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

  /** The forename before the one at `at` in a row of them, and what stands between the two. */
  function before(at: number): { from: number; by: 'and' | 'comma' } | undefined {
    const and = parts[at - 1]?.key === 'and' && context.gap(at - 1) === 'beside';
    if (and && (context.gap(at - 2) === 'beside' || context.gap(at - 2) === 'comma'))
      return { from: at - 2, by: 'and' };
    if (context.gap(at - 1) === 'comma') return { from: at - 1, by: 'comma' };
    const [one, other] = [parts[at - 1], parts[at]];
    const sign = one && other && /^\s?[&+]\s?$/.test(text.slice(one.end, other.start));
    return sign ? { from: at - 1, by: 'and' } : undefined;
  }

  parts.forEach((last, at) => {
    const surname = index.known(last.key).surname;
    const nearest = parts[at - 1];
    if (surname === undefined || !last.capital || !nearest?.capital) return;
    if (context.gap(at - 1) !== 'beside' || !isForename(nearest.key)) return;
    let step = before(at - 1);
    // "Amy, Tom Jones" is a list of two people; only "and" gives both one surname.
    if (step?.by !== 'and') return;
    for (let count = 1; step && count < mostForenames; count += 1) {
      const { from } = step;
      const first = parts[from];
      if (!first?.capital || first.possessive) return;
      const sure = judgePlace(context, from, at + 1, first, last);
      for (const { word } of sure === 'not' ? [] : index.known(first.key).forenames) {
        for (const { child } of index.formsOf(word, surname)) {
          note({ start: first.start, end: last.end, loose: true, by: 'name', child });
        }
      }
      step = before(from);
    }
  });
}
