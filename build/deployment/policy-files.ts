import type { ExtensionIds } from '../extension-ids.ts';
import { adml } from './adml.ts';
import { admx } from './admx.ts';
import { admxNames } from './admx-names.ts';
import { type ChromiumBrowser, chrome, edge, forcedCopy, type Source } from './chromium-browser.ts';
import { firefoxPoliciesFile } from './firefox-policies.ts';
import { googleAdminPolicy } from './google-admin.ts';
import { linuxPolicy } from './linux-policy.ts';
import { mobileconfig } from './mobileconfig.ts';
import { reg, removalReg } from './reg.ts';
import type { SchoolSettings } from './school-settings.ts';

/** What policy files are made of. `version` is the extension's. */
export interface Deployment {
  ids: ExtensionIds;
  settings: SchoolSettings;
  from: Source;
  version: string;
}

function forBrowser(browser: ChromiumBrowser, { ids, settings, from, version }: Deployment) {
  const copy = forcedCopy(browser, ids, from);
  const names = admxNames(browser, version);
  return {
    [`${browser.key}-linux.json`]: linuxPolicy(copy, settings),
    [`${browser.key}.reg`]: reg(browser, copy, settings),
    [`${browser.key}-remove.reg`]: removalReg(browser, copy),
    [`${names.fileName}.admx`]: admx(browser, copy, names),
    [`en-US/${names.fileName}.adml`]: adml(browser, names),
  };
}

/** Every policy file for one school, its text by its path. */
export function policyFiles(deployment: Deployment): Record<string, string> {
  const { ids, settings, from } = deployment;
  return {
    ...forBrowser(chrome, deployment),
    ...forBrowser(edge, deployment),
    'google-admin.json': googleAdminPolicy(settings),
    'second-look.mobileconfig': mobileconfig(ids, from, settings),
    'firefox-policies.json': firefoxPoliciesFile(ids, settings),
  };
}
