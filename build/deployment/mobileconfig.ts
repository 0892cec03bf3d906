import { createHash } from 'node:crypto';
import { build, type PlistValue } from 'plist';
import type { ExtensionIds } from '../extension-ids.ts';
import { type ChromiumBrowser, chrome, edge, forcedCopy, type Source } from './chromium-browser.ts';
import { firefoxPolicies } from './firefox-policies.ts';
import type { SchoolSettings } from './school-settings.ts';

type Preferences = Record<string, PlistValue>;

/** An id that is the same whenever it is made for the same name, so that a new profile takes the place of the old. */
function uuidFor(name: string): string {
  const digest = createHash('sha256').update(`second-look ${name}`).digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5').toUpperCase();
}

/** What stands in every payload: for which preference domain it is, and ids that never change for it. */
function payload(domain: string, title: string, preferences: Preferences) {
  return {
    PayloadType: domain,
    PayloadVersion: 1,
    PayloadIdentifier: `second-look.${domain}`,
    PayloadUUID: uuidFor(domain),
    PayloadDisplayName: title,
    PayloadEnabled: true,
    ...preferences,
  };
}

function chromiumPayloads(browser: ChromiumBrowser, ids: ExtensionIds, from: Source, settings: Preferences) {
  const { id, install } = forcedCopy(browser, ids, from);
  return [
    payload(browser.domain, `${browser.title}: Second Look is installed`, {
      ExtensionSettings: { [id]: install },
    }),
    payload(`${browser.domain}.extensions.${id}`, `${browser.title}: settings of Second Look`, settings),
  ];
}

/** A configuration profile for macOS that installs the extension and sets it, in Chrome, Edge and Firefox. */
export function mobileconfig(ids: ExtensionIds, from: Source, settings: SchoolSettings): string {
  const preferences: Preferences = { ...settings };
  const profile = {
    PayloadContent: [
      ...chromiumPayloads(chrome, ids, from, preferences),
      ...chromiumPayloads(edge, ids, from, preferences),
      payload('org.mozilla.firefox', 'Firefox: Second Look is installed and set', {
        EnterprisePoliciesEnabled: true,
        ...firefoxPolicies(ids, preferences),
      }),
    ],
    PayloadDescription: 'Installs the browser extension Second Look and gives it the settings of the school.',
    PayloadDisplayName: 'Second Look',
    PayloadIdentifier: 'second-look',
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuidFor('profile'),
    PayloadVersion: 1,
  };
  return `${build(profile)}\n`;
}
