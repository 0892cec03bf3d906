import type { Looks } from './costs.ts';
import { type Load, type Loaded, putUnderLoad } from './load.ts';
import type { Nginx } from './nginx.ts';

/** One kind of request put under load, and seconds of nginx's processor time for each. */
export interface Measured extends Loaded {
  cpuSeconds: number;
}

/** A published file under load: whole (200) and unchanged (304), with a connection kept and with a new one each time. */
export interface MeasuredFile {
  kept: { whole: Measured; unchanged: Measured };
  connecting: { whole: Measured; unchanged: Measured };
}

const atATime = 8;
const rounds = 3;

type Kind = Pick<Load, 'held' | 'expects' | 'connectEachTime'>;

async function measure(nginx: Nginx, file: string, kind: Kind): Promise<Measured> {
  const requests = kind.connectEachTime ? 1_500 : 6_000;
  const before = nginx.cpuSeconds();
  const loaded = await putUnderLoad({ port: nginx.port, file, requests, atATime, ...kind });
  return { ...loaded, cpuSeconds: (nginx.cpuSeconds() - before) / requests };
}

/** The round with the middle time of the processor: other programs on the machine disturb some of them. */
function middle(measured: readonly Measured[]): Measured {
  const sorted = [...measured].sort((one, other) => one.cpuSeconds - other.cpuSeconds);
  const found = sorted[Math.floor(sorted.length / 2)];
  if (!found) throw new Error('Nothing was measured.');
  return found;
}

/** Puts a file that nginx serves under load, in both ways of connecting and in turns. */
export async function measureFile(nginx: Nginx, file: string): Promise<MeasuredFile> {
  const { etag } = await measure(nginx, file, { expects: 200, connectEachTime: false });
  const none = (): Measured[] => [];
  const taken = { keptWhole: none(), keptUnchanged: none(), newWhole: none(), newUnchanged: none() };
  for (let round = 0; round < rounds; round += 1) {
    taken.keptWhole.push(await measure(nginx, file, { expects: 200, connectEachTime: false }));
    taken.keptUnchanged.push(
      await measure(nginx, file, { expects: 304, held: etag, connectEachTime: false }),
    );
    taken.newWhole.push(await measure(nginx, file, { expects: 200, connectEachTime: true }));
    taken.newUnchanged.push(await measure(nginx, file, { expects: 304, held: etag, connectEachTime: true }));
  }
  return {
    kept: { whole: middle(taken.keptWhole), unchanged: middle(taken.keptUnchanged) },
    connecting: { whole: middle(taken.newWhole), unchanged: middle(taken.newUnchanged) },
  };
}

/** What one look costs: browsers ask once an hour, so that each look connects anew. */
export function looksOf({ connecting }: MeasuredFile): Looks {
  const look = ({ bytesPerRequest, cpuSeconds }: Measured) => ({ bytes: bytesPerRequest, cpuSeconds });
  return { whole: look(connecting.whole), unchanged: look(connecting.unchanged) };
}
