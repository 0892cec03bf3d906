import type { NetworkLog } from './harness/network-log.ts';

/**
 * A request that may be made. An address is compared whole, with its query, so that nothing can travel in one;
 * a query parameter in `anyValue` may hold what it likes.
 */
export interface AllowedRequest {
  method: 'GET' | 'POST';
  url: string;
  anyValue?: readonly string[];
}

function matches(method: string, url: string, allowed: AllowedRequest): boolean {
  if (method !== allowed.method || !URL.canParse(url)) return false;
  const [made, may] = [new URL(url), new URL(allowed.url)];
  for (const name of allowed.anyValue ?? []) {
    made.searchParams.delete(name);
    may.searchParams.delete(name);
  }
  // The part behind # stays in the browser.
  made.hash = '';
  may.hash = '';
  return made.href === may.href;
}

/** Every request in a browser's log, answered or refused, that is not among those allowed. */
export function unexpectedRequests(log: NetworkLog, allowed: readonly AllowedRequest[]): string[] {
  const answered = log.answered
    .filter(({ method, url }) => !allowed.some((one) => matches(method, url, one)))
    .map(({ method, url }) => `${method} ${url}`);
  const refused = log.refused.map((address) => `refused: ${address}`);
  return [...new Set([...answered, ...refused])];
}
