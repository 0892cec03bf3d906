import { allWithin, nearest } from './dom.ts';
import facebookTable from './selectors/facebook.json' with { type: 'json' };
import instagramTable from './selectors/instagram.json' with { type: 'json' };
import linkedinTable from './selectors/linkedin.json' with { type: 'json' };
import xTable from './selectors/x.json' with { type: 'json' };
import type { Match, Rank } from './site.ts';

/** The CSS selectors that one part of a page is recognised by, by rank, and when they were last seen (year and month). */
export type Selectors = { [Each in Rank]?: string } & { seen?: string };

const ranks: readonly Rank[] = ['name', 'structure', 'icon', 'label'];

/** What the parts of one site's pages are recognised by. The bundled table is data, and a school may replace its rows. */
export class SelectorBook<Part extends string> {
  private own: { [part: string]: Selectors } = {};

  constructor(private readonly bundled: Record<Part, Selectors>) {}

  /** Takes a school's own rows in the place of the bundled ones; parts without an own row keep theirs. */
  use(own: { [part: string]: Selectors }): void {
    this.own = own;
  }

  private row(part: Part): Selectors {
    return this.own[part] ?? this.bundled[part];
  }

  /** One selector for a part, whatever its rank. */
  of(...parts: Part[]): string {
    return parts.flatMap((part) => ranks.flatMap((rank) => this.row(part)[rank] ?? [])).join(', ');
  }

  /** How an element is recognised as this part, by its best rank; absent where it is not. */
  rank(element: Element, part: Part): Rank | undefined {
    const row = this.row(part);
    return ranks.find((rank) => row[rank] !== undefined && element.matches(row[rank]));
  }

  /** Every such part inside an element, by the best rank that finds any. */
  all(scope: ParentNode, part: Part): Match[] {
    const row = this.row(part);
    for (const rank of ranks) {
      const found = row[rank] === undefined ? [] : allWithin(scope, row[rank]);
      if (found.length > 0) return found.map((element) => ({ element, rank }));
    }
    return [];
  }

  /** The nearest such part, the element itself included, out through shadow hosts. */
  nearest(element: Element, part: Part): HTMLElement | undefined {
    return nearest(element, this.of(part));
  }
}

export const xSelectors = new SelectorBook(xTable);
export const facebookSelectors = new SelectorBook(facebookTable);
export const instagramSelectors = new SelectorBook(instagramTable);
export const linkedinSelectors = new SelectorBook(linkedinTable);
