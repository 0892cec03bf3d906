import { readFileSync } from 'node:fs';
import { Agent, type RequestOptions, request } from 'node:https';
import { connect as connectPlain, type Socket } from 'node:net';
import { join } from 'node:path';
import { connect as connectSecure, type TLSSocket } from 'node:tls';

const authority = readFileSync(join(import.meta.dirname, '../../sites/certificate/cert.pem'));

/** What to ask for, how often, and over how many connections at a time. */
export interface Load {
  port: number;
  file: string;
  /** The list that is held already, by its `ETag`: asks for a newer one only. */
  held?: string;
  /** The status each answer has to have. */
  expects: 200 | 304;
  requests: number;
  atATime: number;
  /** Connect anew for each request, as browsers that ask once an hour do. */
  connectEachTime: boolean;
}

export interface Loaded {
  requestsPerSecond: number;
  /** Bytes of TCP's payload for one request, both ways, with the handshake where each request connects. */
  bytesPerRequest: number;
  etag: string;
}

/** An agent that knows the bytes that went over the wire, encryption included. */
class CountingAgent extends Agent {
  readonly #wires = new Set<Socket>();

  override createConnection(options: RequestOptions): TLSSocket {
    const wire = connectPlain(Number(options.port), '127.0.0.1');
    this.#wires.add(wire);
    return connectSecure({
      socket: wire,
      ca: authority,
      servername: 'files.example',
      // The certificate is for *.example, which Node takes for too wide.
      checkServerIdentity: () => undefined,
    });
  }

  bytes(): number {
    return [...this.#wires].reduce((total, wire) => total + wire.bytesRead + wire.bytesWritten, 0);
  }
}

function ask({ port, file, held, expects }: Load, agent: Agent): Promise<string> {
  const headers = {
    accept: '*/*',
    origin: 'chrome-extension://cmfbbcggfjmmmalpgoogcnkombfffhfd',
    ...(held === undefined ? {} : { 'if-none-match': held }),
  };
  return new Promise((resolve, reject) => {
    const asked = request({ port, path: `/${file}`, agent, headers }, (response) => {
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === expects) resolve(response.headers.etag ?? '');
        else reject(new Error(`nginx answered ${response.statusCode} where ${expects} was expected.`));
      });
      response.resume();
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Asks for a file again and again and says how fast it went and how much went over the wire. */
export async function putUnderLoad(load: Load): Promise<Loaded> {
  const agent = new CountingAgent({ keepAlive: !load.connectEachTime, maxCachedSessions: 0 });
  let left = load.requests;
  let etag = '';
  const begun = performance.now();
  try {
    const line = async () => {
      while (left > 0) {
        left -= 1;
        etag = await ask(load, agent);
      }
    };
    await Promise.all(Array.from({ length: load.atATime }, line));
    const seconds = (performance.now() - begun) / 1000;
    return {
      requestsPerSecond: load.requests / seconds,
      bytesPerRequest: agent.bytes() / load.requests,
      etag,
    };
  } finally {
    agent.destroy();
  }
}
