import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import { bundleOf } from './bundle.ts';
import { closerOf } from './close-server.ts';
import { documentFor, headersFor, listOf } from './document.ts';
import { allPages } from './pages.ts';
import type { PlacedPage } from './practice-page.ts';

/** A file that a page was given, down to its bytes. */
export interface PostedFile {
  name: string;
  type: string;
  size: number;
  sha256: string;
}

/** One publication, recorded when the page sends it. */
export interface Posted {
  host: string;
  page: string;
  visit: string;
  text: string;
  attachments: string[];
  files: PostedFile[];
  form: string;
  /** Whether the server has answered yet: while it has not, the site is still publishing. */
  answered: boolean;
}

/** One request that reached the server. */
export interface Served {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
}

export type Answer = { status?: number; headers?: Record<string, string>; body?: string };
/** Gives the answer, or writes it, or what it likes of it, to the response itself and gives none. */
export type Answerer = (request: Served, response: ServerResponse) => Answer | undefined;

export interface PracticeServer {
  port: number;
  pages: PlacedPage[];
  posted: Posted[];
  served: Served[];
  /** Answers for further hosts, such as the one a school's list lies on. */
  answerers: Map<string, Answerer>;
  close(): Promise<void>;
}

const certificate = join(import.meta.dirname, 'certificate');

function send(response: ServerResponse, type: string, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
}

/** Serves the practice pages over HTTPS on a port of this machine; whoever asks says by `Host` which site is meant. */
export async function startPracticeServer(port = 0): Promise<PracticeServer> {
  const pages = await allPages();
  const posted: Posted[] = [];
  const served: Served[] = [];
  const answerers = new Map<string, Answerer>();

  const pageFor = (address: URL): PlacedPage | undefined => {
    const name = address.searchParams.get('practice');
    const here = pages.filter((page) => page.host === address.hostname);
    return (
      here.find((page) => page.name === name) ??
      here.find((page) => page.path === address.pathname) ??
      here[0]
    );
  };

  async function record(request: IncomingMessage, response: ServerResponse, address: URL): Promise<void> {
    const from = new URL(request.headers.referer ?? address.href);
    const sent = JSON.parse(await text(request)) as Pick<Posted, 'text' | 'attachments' | 'files' | 'form'>;
    const entry: Posted = {
      host: address.hostname,
      page: pageFor(from)?.name ?? '',
      visit: from.searchParams.get('visit') ?? '',
      text: sent.text,
      attachments: sent.attachments ?? [],
      files: sent.files ?? [],
      form: sent.form ?? '',
      answered: false,
    };
    posted.push(entry);
    await after(Number(from.searchParams.get('publishTakes') ?? 0));
    entry.answered = true;
    send(response, 'application/json', JSON.stringify({ id: String(posted.length) }));
  }

  async function files(path: string, response: ServerResponse): Promise<void> {
    const [, name = '', ending] = /^(.*)\.(js|css)$/.exec(path.slice('/practice/files/'.length)) ?? [];
    const page = pages.find((candidate) => candidate.name === name);
    if (!page) return send(response, 'text/plain', `No practice page is called ${name}`, 404);
    const bundle = await bundleOf(page);
    if (ending === 'js') send(response, 'text/javascript', bundle.script);
    else send(response, 'text/css', bundle.style);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const entry = { method: request.method ?? 'GET', url: address.href, headers: request.headers };
    served.push(entry);
    const answerer = answerers.get(address.hostname);
    if (answerer) {
      const given = answerer(entry, response);
      if (given) response.writeHead(given.status ?? 200, given.headers ?? {}).end(given.body ?? '');
    } else if (address.pathname === '/practice/posted' && request.method === 'POST') {
      await record(request, response, address);
    } else if (address.pathname.startsWith('/practice/files/')) {
      await files(address.pathname, response);
    } else if (address.pathname === '/practice/list') {
      send(response, 'text/html', listOf(pages));
    } else {
      const page = pageFor(address);
      if (!page) return send(response, 'text/plain', 'No practice page here', 404);
      response.writeHead(200, headersFor(page));
      response.end(documentFor(page, address.searchParams.get('language') ?? page.languages[0]));
    }
  }

  const server = createServer(
    { key: readFileSync(join(certificate, 'key.pem')), cert: readFileSync(join(certificate, 'cert.pem')) },
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        send(
          response,
          'text/plain',
          error instanceof Error ? (error.stack ?? error.message) : String(error),
          500,
        );
      });
    },
  );
  const close = closerOf(server);
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));

  return {
    port: (server.address() as AddressInfo).port,
    pages,
    posted,
    served,
    answerers,
    close,
  };
}
