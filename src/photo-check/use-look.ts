import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { FromFrame, ToFrame } from '../model/photo-messages.ts';
import { createFaceFinder } from '../photos/faces/finder.ts';
import { createTextReader } from '../photos/text-in-picture/text-reader.ts';
import { askPolicy, namesListed } from './ask-policy.ts';
import type { FinishedFile } from './finished-file.ts';
import { finishFile } from './look/finish.ts';
import { lookAtFiles } from './look/look-at-files.ts';
import { draftOf } from './state/facts.ts';
import { isSettled } from './state/item.ts';
import { beginLook, type LookAction, type LookState, lookReducer } from './state/look-state.ts';
import { needsPerson, openNeeds } from './state/needs.ts';
import { useGroups } from './use-groups.ts';

/** Changes within this time (ms) are asked about together. */
const together = 120;
export interface Look {
  state: LookState;
  dispatch(action: LookAction): void;
  /** The policy has been asked about the files as they are now. */
  checked: boolean;
  /** Makes what has to be made and hands the files on. */
  finish(): void;
  /** The person wants to see the files now. */
  show(): void;
  cancel(): void;
}

/** Runs one look: works through the files, asks the background, and tells the page's side how it stands. */
export function useLook(given: Extract<ToFrame, { type: 'look' }>, tell: (message: FromFrame) => void): Look {
  const [state, dispatch] = useReducer(lookReducer, given, beginLook);
  useGroups(state, dispatch);
  const over = useMemo(() => new AbortController(), []);
  const tools = useMemo(() => ({ faces: createFaceFinder(), reader: createTextReader() }), []);
  const begun = useRef(state.items);
  const latest = useRef(state);
  latest.current = state;

  const letGo = useCallback(() => {
    over.abort();
    tools.faces.release();
    tools.reader.release();
  }, [over, tools]);
  const end = useCallback(
    (message: FromFrame) => {
      letGo();
      tell(message);
    },
    [letGo, tell],
  );
  const cancel = useCallback(() => end({ type: 'cancelled' }), [end]);

  useEffect(() => {
    void lookAtFiles(begun.current, {
      ...tools,
      dispatch,
      namesListed: (attachment) => namesListed(given.site, attachment),
      signal: over.signal,
    });
    window.addEventListener('pagehide', letGo);
    return () => window.removeEventListener('pagehide', letGo);
  }, [given.site, over, tools, letGo]);

  const done = state.items.filter(isSettled).length;
  useEffect(() => tell({ type: 'progress', done, of: begun.current.length }), [done, tell]);

  const draft = draftOf(state);
  const key = JSON.stringify(draft);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const result = await askPolicy(JSON.parse(key));
      if (current) dispatch({ type: 'checked', key, result });
    }, together);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);

  const make = useCallback(async () => {
    const now = latest.current;
    const files: FinishedFile[] = [];
    const unmade: string[] = [];
    for (const item of now.items) {
      try {
        files.push(await finishFile(item, now, tools.reader, over.signal));
      } catch {
        if (over.signal.aborted) return;
        unmade.push(item.id);
      }
    }
    if (unmade.length > 0) dispatch({ type: 'unmade', ids: unmade });
    else {
      const said = now.asksAccount && now.account !== 'unknown';
      end({ type: 'finished', files, ...(said && { account: now.account }) });
    }
  }, [tools, over, end]);

  const show = useCallback(() => {
    dispatch({ type: 'phase', phase: 'asking' });
    tell({ type: 'needs-person' });
  }, [tell]);

  const groupsKnown = state.account !== 'official' || state.groups !== undefined;
  const checked = state.checkedKey === key && groupsKnown;
  const needed = needsPerson(state);
  const open = openNeeds(state).length > 0;
  useEffect(() => {
    if (state.phase !== 'looking') return;
    if (needed) show();
    else if (checked && done === begun.current.length) dispatch({ type: 'phase', phase: 'waiting' });
  }, [state.phase, needed, checked, done, show]);
  useEffect(() => {
    if (state.phase !== 'waiting' || !checked) return;
    // What the person changed last may have brought up something new.
    if (open) show();
    else dispatch({ type: 'phase', phase: 'making' });
  }, [state.phase, checked, open, show]);
  useEffect(() => {
    if (state.phase === 'making') void make();
  }, [state.phase, make]);

  return {
    state,
    dispatch,
    checked,
    finish: () => dispatch({ type: 'phase', phase: 'waiting' }),
    show,
    cancel,
  };
}
