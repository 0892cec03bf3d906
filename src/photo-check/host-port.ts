import { MayLook } from '../model/own-page-messages.ts';
import { type FromFrame, Knock, ToFrame } from '../model/photo-messages.ts';
import { askBackground } from '../pages/ask-background.ts';

/** The one way to the page around the frame. */
export interface HostPort {
  tell(message: FromFrame): void;
}

/** Whether the key is of our own making; a worker that dies at the question is asked once more. */
async function isOurs(key: string): Promise<boolean> {
  const ask = () => askBackground({ type: 'may-look', key }, MayLook);
  const answer = (await ask()) ?? (await ask());
  return answer?.may ?? false;
}

/**
 * Waits for the port that our content script hands over, once. The page around the frame may hand over others, or have
 * put the frame there itself: without a key that the background knows of nothing is heard, shown or answered. `hear` is
 * given what comes through the port.
 */
export function awaitHost(hear: (message: ToFrame, host: HostPort) => void): void {
  const waiting = new AbortController();
  async function open(key: string, port: MessagePort): Promise<void> {
    if (!(await isOurs(key)) || waiting.signal.aborted) {
      port.close();
      return;
    }
    waiting.abort();
    const host: HostPort = { tell: (message) => port.postMessage(message) };
    port.onmessage = ({ data }) => {
      const message = ToFrame.safeParse(data);
      if (message.success) hear(message.data, host);
    };
    host.tell({ type: 'ready' });
  }
  window.addEventListener(
    'message',
    ({ data, ports: [port], source }) => {
      const knock = Knock.safeParse(data);
      if (knock.success && port && source === window.parent) void open(knock.data.key, port);
    },
    { signal: waiting.signal },
  );
}
