import { type FromFrame, ToFrame } from '../model/photo-messages.ts';

/** The one way to the page around the frame. */
export interface HostPort {
  tell(message: FromFrame): void;
}

/**
 * Waits for the port that the page's side hands over, once; whatever else is posted to this window is not heard.
 * `hear` is given what comes through it.
 */
export function awaitHost(hear: (message: ToFrame, host: HostPort) => void): void {
  const waiting = new AbortController();
  window.addEventListener(
    'message',
    ({ data, ports: [port], source }) => {
      if (data !== 'second-look' || !port || source !== window.parent) return;
      waiting.abort();
      const host: HostPort = { tell: (message) => port.postMessage(message) };
      port.onmessage = ({ data: raw }) => {
        const message = ToFrame.safeParse(raw);
        if (message.success) hear(message.data, host);
      };
      host.tell({ type: 'ready' });
    },
    { signal: waiting.signal },
  );
}
