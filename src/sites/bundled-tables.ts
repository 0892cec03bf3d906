import type { SiteId } from '../model/draft.ts';
import type { Selectors } from '../model/selector-table.ts';
import facebook from './selectors/facebook.json' with { type: 'json' };
import instagram from './selectors/instagram.json' with { type: 'json' };
import linkedin from './selectors/linkedin.json' with { type: 'json' };
import x from './selectors/x.json' with { type: 'json' };

/** What the parts of every site's pages are recognised by, as the extension comes. */
export const bundledTables: Record<SiteId, Record<string, Selectors>> = { x, facebook, instagram, linkedin };
