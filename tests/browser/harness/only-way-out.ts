import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { closerOf } from '../../sites/close-server.ts';

/** One attempt of the browser to reach something. */
export interface Attempt {
  host: string;
  allowed: boolean;
  /** Given for unencrypted requests alone; the others are in the server's record if they were let through. */
  url?: string;
}

export interface OnlyWayOut {
  port: number;
  attempts: Attempt[];
  close(): Promise<void>;
}

/**
 * The proxy that a test browser has to go through. It leads the hosts that `allows` names to the practice server,
 * refuses everything else, and keeps a record of both.
 */
export async function openOnlyWayOut(
  serverPort: number,
  allows: (host: string) => boolean,
): Promise<OnlyWayOut> {
  const attempts: Attempt[] = [];
  const server = createServer((request, response) => {
    attempts.push({ host: request.headers.host ?? '', allowed: false, url: request.url ?? '' });
    response.writeHead(403).end();
  });

  server.on('connect', (request, fromBrowser, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    const allowed = port === '443' && allows(host);
    attempts.push({ host, allowed });
    fromBrowser.on('error', () => fromBrowser.destroy());
    if (!allowed) {
      fromBrowser.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const toServer = connect(serverPort, '127.0.0.1', () => {
      fromBrowser.write('HTTP/1.1 200 Connection established\r\n\r\n');
      toServer.write(head);
      toServer.pipe(fromBrowser);
      fromBrowser.pipe(toServer);
    });
    toServer.on('error', () => fromBrowser.destroy());
    fromBrowser.on('close', () => toServer.destroy());
  });

  const close = closerOf(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    attempts,
    close,
  };
}
