import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPolicies } from '../../../build/deployment/firefox-policies.ts';
import type { SchoolSettings } from '../../../build/deployment/school-settings.ts';
import extensionIds from '../../../build/extension-ids.json' with { type: 'json' };
import { openBrowser, type Policies, type TestBrowser } from '../harness/index.ts';
import { firefoxServer, type ServedCopy } from './served-copy.ts';

/** A Firefox of the school's, which can be closed and opened anew: only then does it read its policies. */
export interface SchoolFirefox {
  copy: ServedCopy;
  /** The policies that install the add-on from the school's own server, with these settings. */
  policiesFor(settings: SchoolSettings): Policies;
  /** Closes the one that is open, and opens it with everything it had. */
  open(policies: Policies): Promise<TestBrowser>;
  close(): Promise<void>;
}

export async function schoolFirefox(): Promise<SchoolFirefox> {
  const copy = firefoxServer(process.env['EXTENSION_FIREFOX'] ?? 'dist/firefox');
  const ids = { ...extensionIds, firefox: { ...extensionIds.firefox, installUrl: copy.installUrl } };
  const profile = mkdtempSync(join(tmpdir(), 'school-firefox-'));
  await copy.serve('1.0.0');
  let browser: TestBrowser | undefined;
  return {
    copy,
    policiesFor: (settings) => ({ ...firefoxPolicies(ids, settings) }),
    async open(policies) {
      await browser?.close();
      browser = await openBrowser({
        browser: 'firefox',
        forced: ids.firefox.id,
        profile,
        policies,
        prepare: copy.answerIn,
      });
      return browser;
    },
    async close() {
      await browser?.close();
      copy.forget();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
