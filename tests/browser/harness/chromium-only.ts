import { test } from 'vitest';
import { browserUnderTest } from './browser-under-test.ts';

/** `test` for what cannot be tried in Firefox; `why` says in one line why not. */
export function chromiumOnly(why: string): ReturnType<typeof test.skipIf> {
  if (why.includes('\n')) throw new Error('One line is enough');
  return test.skipIf(browserUnderTest !== 'chromium');
}
