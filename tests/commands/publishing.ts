import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import * as product from '../../src/background/timing.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { dayCosts, type Looks } from '../bench/publishing/costs.ts';
import { looksOf, type Measured, type MeasuredFile, measureFile } from '../bench/publishing/measure-looks.ts';
import { nginxVersion, startNginx } from '../bench/publishing/nginx.ts';
import {
  byTheClock,
  perMinute,
  playSchoolDay,
  type SchoolDay,
  startOfDay,
  type Timing,
} from '../bench/publishing/school-day.ts';
import { sealedSample } from '../bench/publishing/sealed-sample.ts';
import { repeatable } from '../bench/repeatable.ts';

const { listRefreshMinutes } = defaultSettings;
type Morning = Pick<SchoolDay, 'arrival' | 'listHeld'> & { words: string };

const usual: Morning = {
  arrival: 'about-half-past-eight',
  listHeld: true,
  words: 'machines start about 8:30 (10 minutes either way)',
};
const together: Morning = {
  arrival: 'all-at-half-past-eight',
  listHeld: true,
  words: 'all machines start at 8:30:00',
};
const forgetful: Morning = {
  arrival: 'all-at-half-past-eight',
  listHeld: false,
  words: 'all machines start at 8:30:00 and have forgotten yesterday’s list',
};

const number = (value: number) => Math.round(value).toLocaleString('en-GB');
const megabytes = (bytes: number) => (bytes < 1e7 ? (bytes / 1e6).toFixed(2) : number(bytes / 1e6));
const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 ? 2 : 0)} %`;

function table(head: string[], rows: string[][]): void {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows])
    console.log(`| ${row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join(' | ')} |`);
  console.log('');
}

function sayFile(children: number, sealed: string, { kept, connecting }: MeasuredFile): void {
  const zipped = gzipSync(sealed).length;
  console.log(
    `\n${number(children)} children: ${number(sealed.length)} bytes sealed (${number(zipped)} with gzip)\n`,
  );
  const row = (what: string, { requestsPerSecond, bytesPerRequest, cpuSeconds }: Measured) => [
    what,
    number(bytesPerRequest),
    number(requestsPerSecond),
    (cpuSeconds * 1000).toFixed(3),
    number(1 / cpuSeconds),
  ];
  table(
    ['request', 'bytes', 'a second, measured', 'nginx CPU, ms', 'a second, one core'],
    [
      row('200, new connection', connecting.whole),
      row('304, new connection', connecting.unchanged),
      row('200, connection kept', kept.whole),
      row('304, connection kept', kept.unchanged),
    ],
  );
}

function play(browsers: number, { arrival, listHeld }: Morning, timing: Timing) {
  const random = repeatable(830);
  return playSchoolDay({ browsers, arrival, listHeld, listRefreshMinutes, timing, random });
}

function sayCosts(children: number, looks: Looks): void {
  for (const morning of [usual, together, forgetful]) {
    console.log(`A school day with ${number(children)} children on the list, ${morning.words}\n`);
    table(
      ['browsers', 'requests', 'MB', 'MB, never 304', 'peak/s', 'peak/s, jitter', 'core', 'core, jitter'],
      [10, 1_000, 100_000].map((browsers) => {
        const clock = dayCosts(play(browsers, morning, byTheClock), looks);
        const jitter = dayCosts(play(browsers, morning, product), looks);
        return [
          number(browsers),
          number(jitter.requests),
          megabytes(jitter.bytes),
          megabytes(jitter.bytesWithoutUnchanged),
          number(clock.busiestSecond),
          number(jitter.busiestSecond),
          percent(clock.busiestCoreShare),
          percent(jitter.busiestCoreShare),
        ];
      }),
    );
  }
}

function sayMorning(browsers: number, morning: Morning, from: number, to: number): void {
  console.log(`Requests in each minute, ${number(browsers)} browsers, ${morning.words}\n`);
  const [clock = [], jitter = []] = [byTheClock, product].map((timing) =>
    perMinute(play(browsers, morning, timing).all, from, to),
  );
  const longest = Math.max(...clock, ...jitter);
  const bar = (count: number) => '#'.repeat(Math.ceil((count / longest) * 32)).padEnd(32);
  console.log(`        ${'by the clock'.padEnd(39)}  with jitter`);
  for (const [at, count] of clock.entries()) {
    const minute = from + at;
    const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
    const spread = jitter[at] ?? 0;
    console.log(
      `  ${time}  ${number(count).padStart(6)} ${bar(count)}  ${number(spread).padStart(6)} ${bar(spread)}`.trimEnd(),
    );
  }
  console.log('');
}

async function main(): Promise<number> {
  const version = process.platform === 'linux' ? await nginxVersion() : undefined;
  if (!version) {
    console.error(
      'This needs Linux with nginx. On Debian: sudo apt-get update && sudo apt-get install -y nginx-light',
    );
    return 2;
  }
  const [core] = cpus();
  console.log(
    `${version}, TLS with a 256-bit elliptic curve key, one process; ${cpus().length} × ${core?.model}.`,
  );
  console.log(
    'The client that asks runs on the same machine and shares its cores: what one core can do is worked',
  );
  console.log(
    'out from the processor time of nginx alone. Bytes are both ways, with TLS, without TCP and IP.',
  );
  const samples = new Map<number, string>();
  for (const children of [300, 1_500]) samples.set(children, await sealedSample(children));
  const nginx = await startNginx(new Map([...samples].map(([children, text]) => [`${children}.jwe`, text])));
  try {
    const looks = new Map<number, Looks>();
    for (const [children, sealed] of samples) {
      const measured = await measureFile(nginx, `${children}.jwe`);
      sayFile(children, sealed, measured);
      looks.set(children, looksOf(measured));
    }
    for (const [children, look] of looks) sayCosts(children, look);
  } finally {
    await nginx.close();
  }
  sayMorning(1_000, together, startOfDay - 1, startOfDay + 14);
  sayMorning(1_000, usual, startOfDay - 15, startOfDay + 30);
  return 0;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.exitCode = await main();
