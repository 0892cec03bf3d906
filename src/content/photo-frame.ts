import browser from 'webextension-polyfill';
import type { Account, SiteId } from '../model/draft.ts';
import { FromFrame, type Knock, type ToFrame } from '../model/photo-messages.ts';
import { createPhotoDialog } from '../warnings/photo-dialog.ts';
import { themeAt } from '../warnings/theme.ts';
import type { Surroundings } from '../warnings/view.ts';
import { makeFrameKey } from './frame-key.ts';

export type FinishedFile = Extract<FromFrame, { type: 'finished' }>['files'][number];

/** A file that waits at the door. */
export interface HeldFile {
  id: string;
  file: File;
}

/** The draft that files are chosen for, as far as it is known, and where on the page that happens. */
export interface LookAround {
  site: SiteId;
  account: Account;
  accountName?: string;
  text: string;
  /** Where the file was chosen: the look opens near it and takes light or dark from it. */
  near: Element;
  /** What the notice of the look must stay clear of; absent where there is no composer yet. */
  surroundings?(): Surroundings | undefined;
}

/**
 * How a look ended. With `finished` every file comes back once, and `account` is what the person said where it was
 * unknown. `no-frame` means that the frame did not open or went away: nobody looked.
 */
export type LookOutcome =
  | { kind: 'finished'; files: FinishedFile[]; account?: Account }
  | { kind: 'cancelled' }
  | { kind: 'no-frame' };

export interface PhotoLook {
  outcome: Promise<LookOutcome>;
  /** Makes the look large now: the person pressed Post and has to see what it waits for. */
  bringForward(): void;
}

/** How long (ms) the frame may take until it says that it is ready. */
const patience = 5_000;
/** A page may take the frame away; its files are then looked at anew, this often. */
const mostLoads = 3;

/**
 * Has files looked at in a frame of ours that the page cannot see into. Only the frame's own port is listened to.
 * Everything is gone from the page when it has ended or `signal` aborts, which counts as cancelled.
 */
export function lookAt(files: readonly HeldFile[], around: LookAround, signal: AbortSignal): PhotoLook {
  const over = new AbortController();
  const lasting = AbortSignal.any([signal, over.signal]);
  const dialog = createPhotoDialog(around.near, () => around.surroundings?.(), lasting);
  let port: MessagePort | undefined;
  let loads = 0;

  const tell = (message: ToFrame) => port?.postMessage(message);

  const outcome = new Promise<LookOutcome>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;

    function expectReady(): void {
      timer ??= setTimeout(() => end({ kind: 'no-frame' }), patience);
    }

    function end(how: LookOutcome): void {
      clearTimeout(timer);
      port?.close();
      over.abort();
      resolve(how);
    }

    function hear(message: FromFrame): void {
      switch (message.type) {
        case 'ready': {
          clearTimeout(timer);
          timer = undefined;
          const { site, account, accountName, text, near } = around;
          const named = accountName === undefined ? {} : { accountName };
          tell({ type: 'look', files: [...files], site, account, ...named, text, theme: themeAt(near) });
          return;
        }
        case 'progress':
          return;
        case 'needs-person':
          dialog.enlarge();
          return;
        case 'height':
          dialog.setHeight(message.px);
          return;
        case 'finished':
          end({
            kind: 'finished',
            files: message.files,
            ...(message.account && { account: message.account }),
          });
          return;
        case 'cancelled':
          end({ kind: 'cancelled' });
          return;
        default:
          message satisfies never;
      }
    }

    // Asked for at once: it is there by the time the frame has loaded, also when the worker had to be woken.
    let firstKey: Promise<string | undefined> | undefined = signal.aborted ? undefined : makeFrameKey();

    async function connect(): Promise<void> {
      loads += 1;
      const load = loads;
      port?.close();
      if (loads > mostLoads) {
        end({ kind: 'no-frame' });
        return;
      }
      dialog.shrink();
      const made = firstKey ?? makeFrameKey();
      firstKey = undefined;
      const key = await made;
      if (load !== loads || over.signal.aborted) return;
      if (key === undefined) {
        end({ kind: 'no-frame' });
        return;
      }
      const channel = new MessageChannel();
      port = channel.port1;
      port.onmessage = ({ data }) => {
        const message = FromFrame.safeParse(data);
        if (message.success) hear(message.data);
      };
      const knock: Knock = { type: 'second-look', key };
      dialog.frame.contentWindow?.postMessage(knock, new URL(browser.runtime.getURL('')).origin, [
        channel.port2,
      ]);
    }

    dialog.frame.addEventListener('load', () => void connect(), { signal: lasting });
    dialog.onTakenAway(expectReady);
    dialog.onEscape(() => tell({ type: 'stop' }));
    signal.addEventListener('abort', () => end({ kind: 'cancelled' }), { once: true, signal: over.signal });
    if (signal.aborted) end({ kind: 'cancelled' });
    else {
      expectReady();
      dialog.open();
    }
  });
  return { outcome, bringForward: () => dialog.enlarge(true) };
}
