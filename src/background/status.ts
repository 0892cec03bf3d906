import browser from 'webextension-polyfill';
import type { SiteId } from '../model/draft.ts';
import type { Status, TableState } from '../model/own-page-messages.ts';
import { say, type WordKey } from '../warnings/words.ts';
import { faultWords } from './chosen-table.ts';
import { type Facts, facts, listStateNow } from './facts.ts';
import { worsened } from './health.ts';
import { recall } from './kept.ts';
import type { Refused } from './merge-settings.ts';
import { settledCount } from './remembered.ts';

function tableState({ table, from }: Facts): TableState {
  const rows = Object.entries(table.rows).flatMap(([site, parts]) =>
    Object.entries(parts).map(([part, { seen }]) => ({
      site: site as SiteId,
      part,
      ...(seen === undefined ? {} : { seen }),
    })),
  );
  const source = from.find(({ name }) => name === 'selectorTable')?.from;
  return {
    from: source === 'policy' || source === 'own' ? source : 'default',
    rows,
    isLastGood: table.isLastGood,
    faults: table.faults.map(faultWords),
  };
}

const refusedWords = {
  policy: 'settings_refused_policy',
  own: 'settings_refused_own',
} as const satisfies Record<Refused['from'], WordKey>;

/** All that IT needs to know, and nothing anybody wrote. */
export async function status(): Promise<Status> {
  const [known, corrections, health] = await Promise.all([facts(), settledCount(), recall('health')]);
  const { policy, settings, from, refused, waitUntil } = known;
  return {
    version: browser.runtime.getManifest().version,
    policy: { id: policy.policy.id, version: policy.policy.version, from: policy.from },
    list: listStateNow(known),
    settings: from,
    managedIsKnown: waitUntil === undefined,
    refused: refused.map(({ name, from: source, problem }) => ({
      name,
      problem: say(refusedWords[source], { problem }),
    })),
    problems: policy.problem === undefined ? [] : [policy.problem],
    selectors: tableState(known),
    worsened: worsened(health ?? []),
    disabledSites: settings.disabledSites,
    corrections,
  };
}
