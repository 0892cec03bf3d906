import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NoPhotoList } from '../model/no-photo-list.ts';
import type { Status } from '../model/own-page-messages.ts';
import type { Office, Step } from './list/office.ts';

/** What every part of the page needs. `announce` says something to screen readers and on the page. */
export interface OfficeHere {
  office: Office;
  list: NoPhotoList | undefined;
  step: (step: Step) => void;
  announce: (text: string) => void;
  status: Status | undefined;
  setStatus: (status: Status | undefined) => void;
  today: string;
}

const Context = createContext<OfficeHere | undefined>(undefined);
export const OfficeProvider = Context.Provider;

export function useOfficeHere(): OfficeHere {
  const here = useContext(Context);
  if (!here) throw new Error('This part of the page stands outside of the office page.');
  return here;
}
