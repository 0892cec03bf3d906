import type { Browser } from 'puppeteer-core';
import { bidiOf } from './shadow-access.ts';

/** Runs an expression in Firefox itself, where all of it can be reached, and answers with what it comes to. */
export async function inFirefoxItself(driver: Browser, expression: string): Promise<unknown> {
  const connection = bidiOf(driver);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const said = await connection.send('script.evaluate', {
    expression,
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if (said.result.exceptionDetails) throw new Error(said.result.exceptionDetails.text);
  return said.result.result?.value;
}
