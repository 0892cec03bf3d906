import browser from 'webextension-polyfill';
import { same } from './same.ts';

type Values = Record<string, unknown>;

/**
 * What the browser says of managed policy. An answer without anything in it is `certain` where the browser knows by then
 * whether there is a policy: Chromium answers `{}` for some seconds after an install or an update although there is one.
 */
export interface Told {
  values: Values;
  certain: boolean;
}

/** Managed settings as the browser has them now. Firefox knows its policies before any extension, and throws without one. */
export async function readManaged(): Promise<Told> {
  try {
    const values = await browser.storage.managed.get();
    return { values, certain: Object.keys(values).length > 0 };
  } catch {
    return { values: {}, certain: true };
  }
}

/** Right after its own start Chromium takes some three seconds to answer (seen 2026-11); this long, in ms, is waited. */
const patienceForAnswer = 300;

let lateListener: (() => void) | undefined;

/** Calls `listener` when managed settings came after settings were already answered, and differ from those taken. */
export function whenManagedIsLate(listener: () => void): void {
  lateListener = listener;
}

/** What the browser told last in the life of this worker. */
let told: Told | undefined;

/**
 * Managed settings; where the browser takes its time, those it told last, if any, and a later word for new ones. `taken`
 * are those that hold meanwhile.
 */
export async function managedInTime(taken: Values | undefined): Promise<Told | undefined> {
  const asked = readManaged();
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, patienceForAnswer));
  const inTime = await Promise.race([asked, patience]);
  if (inTime) {
    told = inTime;
    return inTime;
  }
  const given = told;
  void asked.then((came) => {
    told = came;
    const settlesIt = came.certain && !given && !taken;
    if (settlesIt || !same(came.values, given?.values ?? taken ?? {})) lateListener?.();
  });
  return given;
}
