import browser, { type Runtime } from 'webextension-polyfill';
import type { Draft } from '../model/draft.ts';
import { type FromPage, portName, ToPage } from '../model/messages.ts';
import { isAlive } from './lifetime.ts';

export type Checked = Extract<ToPage, { type: 'checked' }>;
export type PageSettings = Extract<ToPage, { type: 'settings' }>;

/** The one port to the background. It is opened when needed and opened again when the worker has died. */
export interface Line {
  /** The answer about a draft; `undefined` when a newer question overtook it or the background could not answer. */
  check(draft: Draft, names: string[]): Promise<Checked | undefined>;
  tell(message: FromPage): void;
  /** Opens the port, if it is not open, so that settings come and their changes are heard. */
  open(): void;
  /** What the school has set, as far as a page needs it; absent until the background has said. */
  settings(): PageSettings | undefined;
  /** The same, once it has been said; absent when that takes longer than `wait` ms. */
  known(wait: number): Promise<PageSettings | undefined>;
  /** Nobody writes any more: let the worker go. */
  rest(): void;
}

interface Hooks {
  settingsCame(): void;
  factsChanged(): void;
  /** The extension was updated or removed under this page. */
  orphaned(): void;
}

// A worker that dies at every question must not be woken for ever.
const mostAttempts = 3;

export function openLine(hooks: Hooks, signal: AbortSignal): Line {
  let port: Runtime.Port | undefined;
  let settings: PageSettings | undefined;
  let lastNumber = 0;
  let came: (() => void)[] = [];
  let waiting:
    | { message: FromPage & { type: 'check' }; attempts: number; resolve(answer?: Checked): void }
    | undefined;

  function connect(): Runtime.Port | undefined {
    if (port) return port;
    if (!isAlive()) {
      hooks.orphaned();
      return undefined;
    }
    port = browser.runtime.connect({ name: portName });
    port.onMessage.addListener(receive);
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (!isAlive()) hooks.orphaned();
      else if (waiting) ask();
    });
    return port;
  }

  function receive(raw: unknown): void {
    const parsed = ToPage.safeParse(raw);
    if (!parsed.success) return;
    const message = parsed.data;
    switch (message.type) {
      case 'settings':
        settings = message;
        for (const tell of came) tell();
        came = [];
        hooks.settingsCame();
        return;
      case 'checked':
        if (waiting?.message.number === message.number) answer(message);
        return;
      case 'check-failed':
        if (waiting?.message.number === message.number) answer(undefined);
        return;
      case 'facts-changed':
        hooks.factsChanged();
        return;
      default:
        message satisfies never;
    }
  }

  function answer(checked: Checked | undefined): void {
    const { resolve } = waiting ?? {};
    waiting = undefined;
    resolve?.(checked);
  }

  function ask(): void {
    if (!waiting) return;
    waiting.attempts += 1;
    if (waiting.attempts > mostAttempts) answer(undefined);
    else connect()?.postMessage(waiting.message);
  }

  function rest(): void {
    answer(undefined);
    port?.disconnect();
    port = undefined;
  }

  signal.addEventListener('abort', rest);

  return {
    check: (draft, names) =>
      new Promise((resolve) => {
        answer(undefined);
        lastNumber += 1;
        waiting = { message: { type: 'check', number: lastNumber, draft, names }, attempts: 0, resolve };
        ask();
      }),
    tell: (message) => connect()?.postMessage(message),
    open: () => void connect(),
    settings: () => settings,
    known: (wait) =>
      new Promise((resolve) => {
        const tell = () => resolve(settings);
        if (settings || !connect()) tell();
        else {
          came.push(tell);
          setTimeout(tell, wait);
        }
      }),
    rest,
  };
}
