import { composerAt } from '../sites/composer-at.ts';
import type { Site } from '../sites/site.ts';
import { standGuard } from '../warnings/guard.ts';
import { clearLeftovers } from '../warnings/leftovers.ts';
import { hearAltTexts } from './alt-texts.ts';
import { openDoor } from './door/door.ts';
import { focusedElement, pathFrom } from './focus.ts';
import { openGate } from './gate.ts';
import { answerAboutComments } from './incoming.ts';
import { lookForEnd, stepAsideInTime, takeOver } from './lifetime.ts';
import { openLine } from './line.ts';
import { type Composers, noticeComposers } from './notice.ts';
import { holdPresses } from './press-hold.ts';
import { answerPopup } from './report.ts';
import { askEarly, rowTaker } from './school-table.ts';
import { sayAtUnclaimed, type Unclaimed } from './unclaimed.ts';

/** Frames without an address of their own belong to the page around them. */
function hostHere(): string {
  return (
    location.hostname || new URL(location.ancestorOrigins?.[0] ?? document.referrer ?? 'about:blank').hostname
  );
}

/** Begins on a page of this site; each site has a script of its own, which holds nothing of the others. */
export function start(site: Site): void {
  const leave = site.hosts.includes(hostHere()) ? takeOver() : undefined;
  if (!leave) return;
  const { signal } = leave;
  stepAsideInTime(leave);
  standGuard(signal);

  // Put into a page that was open before (an install or update), we may come after the site's own listeners.
  if (document.readyState !== 'loading' && location.protocol !== 'about:') {
    clearLeftovers();
    // Somebody may be writing already.
    sayAtUnclaimed(site, { state: () => 'reload', isClaimed: () => false }, signal).lookAgain();
    return;
  }

  let composers: Composers | undefined;
  let unclaimed: Unclaimed | undefined;
  const everyKeeper = (change: 'update' | 'factsChanged') => () => {
    for (const keeper of composers?.all() ?? []) keeper[change]();
  };
  const takeRows = rowTaker(site);
  function settingsCame(): void {
    const focused = focusedElement();
    const rows = line.settings()?.selectors;
    // With other rows, what a person writes in may be a composer only now.
    if (rows && takeRows(rows) && focused) composers?.along(pathFrom(focused));
    everyKeeper('update')();
    unclaimed?.lookAgain();
  }
  const line = openLine(
    {
      settingsCame,
      factsChanged: everyKeeper('factsChanged'),
      orphaned: () => leave.abort(),
    },
    signal,
  );
  function rest(): void {
    line.tell({ type: 'no-mark' });
    line.rest();
  }
  const whileWriting = lookForEnd(leave);
  function writersChanged(count: number): void {
    whileWriting(count > 0);
    if (count === 0) rest();
  }
  const noticed = noticeComposers(site, line, writersChanged, signal);
  composers = noticed;
  askEarly(line, signal);
  hearAltTexts(site, noticed, signal);
  openDoor(site, noticed, line, signal);
  openGate((path) => noticed.along(path), line, signal);
  holdPresses(site, () => leave.abort(), signal);
  unclaimed = sayAtUnclaimed(
    site,
    {
      state: () => (line.settings()?.disabledSites.includes(site.id) ? 'switched-off' : 'not-protecting'),
      isClaimed: (path) => composerAt(site, path) !== undefined,
      met: line.open,
      marked(state) {
        const keeper = noticed.all().at(-1);
        if (state) line.tell({ type: 'mark', state, count: 0 });
        else if (keeper)
          line.tell({ type: 'mark', state: keeper.mark(), count: keeper.session.openFindings().length });
        else line.tell({ type: 'no-mark' });
      },
    },
    signal,
  );
  answerPopup(site, noticed, () => unclaimed?.isShown() ?? false, signal);
  answerAboutComments(site, signal);
}
