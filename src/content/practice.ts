import { practice } from '../sites/practice.ts';
import { standGuard } from '../warnings/guard.ts';
import { openGate } from './gate.ts';
import { openLine } from './line.ts';
import { type Composers, noticeComposers } from './notice.ts';
import { practiceLine } from './practice-line.ts';

// Beside a page of ours that has a practice composer: what is noticed, shown and held there is what happens on a site.

const leave = new AbortController();
const { signal } = leave;
let composers: Composers | undefined;

function everyKeeper(change: 'update' | 'factsChanged'): void {
  for (const keeper of composers?.all() ?? []) keeper[change]();
}

const line = practiceLine(
  openLine(
    {
      settingsCame: () => everyKeeper('update'),
      factsChanged: () => everyKeeper('factsChanged'),
      orphaned: () => leave.abort(),
    },
    signal,
  ),
);
standGuard(signal);
const noticed = noticeComposers(practice, line, (count) => count === 0 && line.rest(), signal);
composers = noticed;
openGate((path) => noticed.along(path), line, signal);
