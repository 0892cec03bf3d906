import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '../../browser/harness/wait-for.ts';

const certificates = join(import.meta.dirname, '../../sites/certificate');

/** Ticks of the processor's clock in a second, as Linux counts them in /proc on every machine of today. */
const ticksInASecond = 100;

export interface Nginx {
  port: number;
  /** Seconds of processor time that it has used so far. */
  cpuSeconds(): number;
  close(): Promise<void>;
}

function configuration(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  default_type application/octet-stream;
  keepalive_requests 1000000;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${certificates}/cert.pem;
    ssl_certificate_key ${certificates}/key.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    root ${folder}/files;
    location / {
      types { application/jose jwe; }
      add_header Access-Control-Allow-Origin *;
      add_header Cache-Control no-cache;
    }
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}

function ended(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** The version of the nginx on this machine; `undefined` when there is none. */
export async function nginxVersion(): Promise<string | undefined> {
  const child = spawn('nginx', ['-v'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  return new Promise((done) => {
    child.on('error', () => done(undefined));
    child.on('close', () => done(/nginx\/[\d.]+/.exec(said)?.[0]));
  });
}

/** Seconds of processor time that a process has used, as Linux counts them. */
function cpuSecondsOf(process: number): number {
  const [, afterName = ''] = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ');
  const fields = afterName.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksInASecond;
}

/** Starts nginx in a folder that has its files, and answers when it can be reached. */
async function start(folder: string, port: number): Promise<ChildProcess> {
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, configuration(folder, port));
  const child = spawn('nginx', ['-p', folder, '-c', config, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  try {
    await waitFor('nginx to answer', async () => ended(child) || (await canConnect(port)));
    if (ended(child)) throw new Error(`nginx did not start: ${said.trim()}`);
    return child;
  } catch (error) {
    child.kill('SIGTERM');
    throw error;
  }
}

/** Starts nginx on a free port of this machine, serving `files` over https with the headers that the docs ask for. */
export async function startNginx(files: ReadonlyMap<string, string>): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'publishing-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(join(folder, 'files'));
    for (const [name, text] of files) writeFileSync(join(folder, 'files', name), text);
    const port = await freePort();
    const child = await start(folder, port);
    const end = () => {
      child.kill('SIGTERM');
      removeFolder();
    };
    process.once('exit', end);
    return {
      port,
      cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
      close: async () => {
        process.off('exit', end);
        const gone = ended(child) || new Promise((done) => child.once('close', done));
        end();
        await gone;
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}
