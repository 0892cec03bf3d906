import type { ComposerSession } from './composer-session.ts';
import type { Line } from './line.ts';
import { partReports } from './part-reports.ts';

const told = new Map<string, string>();

/**
 * Tells the background how the parts of a composer in use are recognised, when this is not as it was told last: when it
 * gets worse, a site has changed. Nothing of the page's own is in it. A button counts as missing only once `isMissing`
 * says so, for some sites mount it late.
 */
export function tellHealth(line: Line, session: ComposerSession, isMissing: boolean): void {
  const parts = partReports(session).filter(
    ({ role, rank }) => role === 'composer' || (role === 'button' && (rank !== 'missing' || isMissing)),
  );
  const kind = session.kind.name;
  const now = JSON.stringify(parts);
  if (told.get(kind) === now) return;
  told.set(kind, now);
  line.tell({ type: 'recognised', site: session.site.id, kind, parts });
}
