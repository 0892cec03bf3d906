import fakeBrowser from './fake-browser.ts';

/** What the browser would say of managed policy: values, or that there is none (as Firefox does, by an error). */
export const managed: { answer: Record<string, unknown> | 'none' | 'silent' } = { answer: {} };

/** What the person has set on this device, as it is stored. */
export const local: Record<string, unknown> = {};

/** Alarms that are set, with the time at which they ring, and pages that were opened. */
export const alarms = new Map<string, number>();
export const opened: { url: string; active: boolean }[] = [];

/** As much of the browser as settings need. */
export default {
  ...fakeBrowser,
  storage: {
    ...fakeBrowser.storage,
    managed: {
      get: () => {
        if (managed.answer === 'none') return Promise.reject(new Error('Managed storage manifest not found'));
        if (managed.answer === 'silent') return new Promise(() => {});
        return Promise.resolve(managed.answer);
      },
    },
    local: {
      get: (name: string) => Promise.resolve(name in local ? { [name]: local[name] } : {}),
      set: async (values: Record<string, unknown>) => void Object.assign(local, values),
    },
  },
  alarms: {
    get: async (name: string) => {
      const scheduledTime = alarms.get(name);
      return scheduledTime === undefined ? undefined : { name, scheduledTime };
    },
    create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
    clear: async (name: string) => alarms.delete(name),
  },
  tabs: { create: async (tab: { url: string; active: boolean }) => void opened.push(tab) },
  runtime: { getURL: (path: string) => `chrome-extension://second-look/${path}` },
};

/** A machine on which nothing has happened yet. */
export function startAfresh(): void {
  managed.answer = {};
  for (const name of Object.keys(local)) delete local[name];
  alarms.clear();
  opened.length = 0;
}
