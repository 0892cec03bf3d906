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

const requests = 4_000;
const atATime = 8;

async function measure(nginx: Nginx, what: Pick<Load, 'file' | 'held' | 'expects' | 'connectEachTime'>) {
  const before = nginx.cpuSeconds();
  const loaded = await putUnderLoad({ port: nginx.port, requests, atATime, ...what });
  return { ...loaded, cpuSeconds: (nginx.cpuSeconds() - before) / requests };
}

async function measureBoth(nginx: Nginx, file: string, connectEachTime: boolean) {
  const whole = await measure(nginx, { file, expects: 200, connectEachTime });
  const unchanged = await measure(nginx, { file, expects: 304, held: whole.etag, connectEachTime });
  return { whole, unchanged };
}

/** Puts a file that nginx serves under load, in both ways of connecting. */
export async function measureFile(nginx: Nginx, file: string): Promise<MeasuredFile> {
  await measureBoth(nginx, file, false);
  return {
    kept: await measureBoth(nginx, file, false),
    connecting: await measureBoth(nginx, file, true),
  };
}

/** What one look costs: browsers ask once an hour, so that each look connects anew. */
export function looksOf({ connecting }: MeasuredFile): Looks {
  const look = ({ bytesPerRequest, cpuSeconds }: Measured) => ({ bytes: bytesPerRequest, cpuSeconds });
  return { whole: look(connecting.whole), unchanged: look(connecting.unchanged) };
}
