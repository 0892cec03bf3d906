import { useCallback, useRef, useState } from 'preact/hooks';
import type { ListState } from '../../model/messages.ts';
import { PlannedChecks } from '../../model/own-page-messages.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { type CheckedRow, checkedRow, postsOf } from './checked-rows.ts';
import type { PlannedRow } from './planned-rows.ts';

/** So many posts are asked about at once, so that neither the page nor what else waits for an answer is held up. */
const postsAtOnce = 10;

/** How the check of a sheet goes. `checked` is by the row's number and grows while it runs; `done` counts its rows. */
export interface Run {
  state: 'idle' | 'running' | 'stopped' | 'no-answer' | 'done';
  checked: Map<number, CheckedRow>;
  done: number;
  policy?: string;
  list?: ListState;
}

/** The next rows that are asked about together; a row is never split. */
function nextBatch(rows: readonly PlannedRow[], account: 'official' | 'personal'): PlannedRow[] {
  const batch: PlannedRow[] = [];
  let posts = 0;
  for (const row of rows) {
    posts += postsOf(row, account).length;
    if (batch.length > 0 && posts > postsAtOnce) break;
    batch.push(row);
  }
  return batch;
}

const nothing = (): Run => ({ state: 'idle', checked: new Map(), done: 0 });
/** Why a run ends before its end: what was found is kept, or is of no use any more. */
const cleared = 'cleared';

/** Checks rows in the background, some at a time. `start` goes on with what is not checked yet. */
export function useCheck(): {
  run: Run;
  start: (rows: readonly PlannedRow[], account: 'official' | 'personal') => Promise<Run['state']>;
  stop: () => void;
  clear: () => void;
} {
  const [run, setRun] = useState(nothing);
  const stopping = useRef(new AbortController());

  const stop = useCallback(() => stopping.current.abort(), []);
  const clear = useCallback(() => {
    stopping.current.abort(cleared);
    setRun(nothing());
  }, []);
  const start = async (rows: readonly PlannedRow[], account: 'official' | 'personal') => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    let known: Run = { ...run, state: 'running' };
    let left = rows.filter(({ number, texts }) => texts.length > 0 && !known.checked.has(number));
    const put = (next: Partial<Run>) => {
      known = { ...known, ...next };
      setRun(known);
    };
    put({});
    while (left.length > 0) {
      const batch = nextBatch(left, account);
      const posts = batch.map((row) => postsOf(row, account));
      const answer = await askBackground({ type: 'check-planned', posts: posts.flat() }, PlannedChecks);
      if (signal.reason === cleared) return 'idle';
      if (signal.aborted) break;
      if (answer?.checks.length !== posts.flat().length) {
        put({ state: 'no-answer' });
        return known.state;
      }
      let at = 0;
      batch.forEach((row, place) => {
        const count = posts[place]?.length ?? 0;
        known.checked.set(row.number, checkedRow(row, answer.checks.slice(at, at + count)));
        at += count;
      });
      left = left.slice(batch.length);
      put({ done: known.checked.size, policy: answer.policy, list: answer.list });
    }
    put({ state: left.length > 0 ? 'stopped' : 'done' });
    return known.state;
  };
  return { run, start, stop, clear };
}
