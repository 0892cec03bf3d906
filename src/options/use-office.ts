import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { NoPhotoList } from '../model/no-photo-list.ts';
import { Kept, OwnList } from '../model/own-page-messages.ts';
import { askBackground } from '../pages/ask-background.ts';
import { say } from '../warnings/words.ts';
import { nextOffice, type Office, type Step } from './list/office.ts';

/** Whether the list is not what the last file holds; a yes or no, and in no way about anybody on it. */
const changedMark = 'office-list-changed';

/** Says to other windows with this page that the list has changed, and nothing about it. */
const windows = new BroadcastChannel('office-list');

/** How keeping the list on this computer goes. */
export type Keeping = { state: 'kept' | 'keeping' } | { state: 'failed'; problem: string };

async function keepList(list: NoPhotoList): Promise<Keeping> {
  const answer = await askBackground({ type: 'keep-own-list', list }, Kept);
  if (!answer) return { state: 'failed', problem: say('office_no_background') };
  return answer.problem === undefined ? { state: 'kept' } : { state: 'failed', problem: answer.problem };
}

/** The list that the office works on: read when the page opens, and kept on this computer after every change. */
export function useOffice(): {
  office: Office;
  opened: 'opening' | 'open' | 'failed';
  keeping: Keeping;
  step: (step: Step) => void;
} {
  const [office, step] = useReducer(nextOffice, { history: undefined, inFile: undefined, changed: false });
  const [opened, setOpened] = useState<'opening' | 'open' | 'failed'>('opening');
  const [keeping, setKeeping] = useState<Keeping>({ state: 'kept' });
  const kept = useRef<NoPhotoList>(undefined);
  const working = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    askBackground({ type: 'own-list' }, OwnList).then((own) => {
      kept.current = own?.list;
      if (own?.list)
        step({ type: 'opened', list: own.list, changed: localStorage.getItem(changedMark) !== null });
      setOpened(own ? 'open' : 'failed');
    });
  }, []);

  useEffect(() => {
    // What another window has done is taken over, so that neither writes over the other.
    windows.onmessage = async () => {
      const own = await askBackground({ type: 'own-list' }, OwnList);
      if (!own?.list) return;
      kept.current = own.list;
      step({ type: 'opened', list: own.list, changed: localStorage.getItem(changedMark) !== null });
    };
    return () => {
      windows.onmessage = null;
    };
  }, []);

  const list = office.history?.present;
  useEffect(() => {
    if (!list || list === kept.current) return;
    kept.current = list;
    setKeeping({ state: 'keeping' });
    // One after another, and of those that wait only the newest.
    working.current = working.current.then(async () => {
      if (kept.current !== list) return;
      const result = await keepList(list);
      if (result.state === 'kept') windows.postMessage('kept');
      if (kept.current === list) setKeeping(result);
    });
  }, [list]);

  useEffect(() => {
    if (opened !== 'open') return;
    if (office.changed) localStorage.setItem(changedMark, 'yes');
    else localStorage.removeItem(changedMark);
  }, [opened, office.changed]);

  return { office, opened, keeping, step };
}
