import type { TestBrowser } from './open-browser.ts';

/** Everything the browser asked for, from its opening on. */
export interface NetworkLog {
  /** Requests that were answered: the practice pages' own, and those to hosts with an answer of their own. */
  answered: { method: string; url: string }[];
  /** Hosts that were tried and refused, other than those of the browser's maker. */
  refused: string[];
}

/** Hosts the browsers call of themselves, whatever is installed. They are refused like all others. */
const makers =
  /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|mozilla\.services|mozaws|firefox)\.(com|org|net)(:\d+)?$/;

export function networkLog(browser: TestBrowser): NetworkLog {
  return {
    answered: browser.practice.served.map(({ method, url }) => ({ method, url })),
    refused: browser.wayOut.attempts
      .filter((attempt) => !attempt.allowed && !makers.test(attempt.host))
      .map((attempt) => attempt.url ?? attempt.host),
  };
}
