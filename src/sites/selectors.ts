import type { Selectors } from '../model/selector-table.ts';
import { allWithin, nearest } from './dom.ts';
import facebookTable from './selectors/facebook.json' with { type: 'json' };
import instagramTable from './selectors/instagram.json' with { type: 'json' };
import linkedinTable from './selectors/linkedin.json' with { type: 'json' };
import xTable from './selectors/x.json' with { type: 'json' };
import type { Match, Rank, SiteSelectors } from './site.ts';

const ranks: readonly Rank[] = ['name', 'structure', 'icon', 'label'];

function isUnderstood(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** What the parts of one site's pages are recognised by. The bundled table is data, and a school may replace its rows. */
export class SelectorBook<Part extends string> implements SiteSelectors {
  private own: { [part: string]: Selectors } = {};

  constructor(readonly bundled: Record<Part, Selectors>) {}

  /**
   * Takes a school's own rows in the place of the bundled ones; parts without an own row keep theirs. With a selector
   * that this browser does not understand, none is taken: it would throw wherever it is asked for.
   */
  use(own: { [part: string]: Selectors }): void {
    const understood = Object.values(own).every((row) =>
      ranks.every((rank) => row[rank] === undefined || isUnderstood(row[rank])),
    );
    this.own = understood ? own : {};
  }

  /** Asked by a bare name, a site may have no such part. */
  private row(part: Part): Selectors {
    return this.own[part] ?? this.bundled[part] ?? {};
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

// Marked as pure so that each site's script holds its own table and no other.
export const xSelectors = /* @__PURE__ */ new SelectorBook(xTable);
export const facebookSelectors = /* @__PURE__ */ new SelectorBook(facebookTable);
export const instagramSelectors = /* @__PURE__ */ new SelectorBook(instagramTable);
export const linkedinSelectors = /* @__PURE__ */ new SelectorBook(linkedinTable);
