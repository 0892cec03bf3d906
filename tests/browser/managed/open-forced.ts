import { chrome, forcedCopy } from '../../../build/deployment/chromium-browser.ts';
import { linuxPolicy } from '../../../build/deployment/linux-policy.ts';
import type { SchoolSettings } from '../../../build/deployment/school-settings.ts';
import extensionIds from '../../../build/extension-ids.json' with { type: 'json' };
import { openBrowser, type Policies, serviceWorker, type TestBrowser } from '../harness/index.ts';
import { chromiumServer, type ServedCopy } from './served-copy.ts';

/** DevTools look into an extension installed by force only with this. */
export const forTheTest: Policies = { DeveloperToolsAvailability: 1 };

/** A Chromium into which policy puts the extension from the school's own server. */
export interface Forced {
  browser: TestBrowser;
  copy: ServedCopy & { id: string };
  /** Gives it other settings: the file for Linux, as it is made for a school. */
  set(settings: SchoolSettings): void;
  close(): Promise<void>;
}

/** Opens Chromium with these settings, and waits until version 1.0.0 of what was built has come. */
export async function openForced(settings: SchoolSettings): Promise<Forced> {
  const copy = chromiumServer(process.env['EXTENSION'] ?? 'dist/chromium');
  const ids = { ...extensionIds, selfHosted: { id: copy.id, updateUrl: copy.updateUrl } };
  const policiesFor = (given: SchoolSettings): Policies => ({
    ...JSON.parse(linuxPolicy(forcedCopy(chrome, ids, 'self-hosted'), given)),
    ...forTheTest,
  });
  await copy.serve('1.0.0');
  const browser = await openBrowser({
    browser: 'chromium',
    forced: copy.id,
    policies: policiesFor(settings),
    prepare: copy.answerIn,
  });
  await serviceWorker(browser).worker();
  return {
    browser,
    copy,
    set: (given) => browser.setPolicies(policiesFor(given)),
    async close() {
      await browser.close();
      copy.forgetKey();
    },
  };
}
