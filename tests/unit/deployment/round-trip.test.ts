import * as fc from 'fast-check';
import { parse } from 'plist';
import { expect, test } from 'vitest';
import { chrome, edge } from '../../../build/deployment/chromium-browser.ts';
import { policyFiles } from '../../../build/deployment/policy-files.ts';
import type { SchoolSettings } from '../../../build/deployment/school-settings.ts';
import { managedSchema } from '../../commands/managed-schema.ts';
import { anySettings } from './any-settings.ts';
import { mergeReg } from './parse-reg.ts';
import { readAsChromium } from './read-as-chromium.ts';
import { emptyKey, keyAt } from './registry.ts';
import { sample } from './sample.ts';

const { id } = sample.ids.selfHosted;
const firefoxId = sample.ids.firefox.id;
const schema = managedSchema();

/** Part of a parsed file, by the names that lead to it. */
function part(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((above, name) => (above as Record<string, unknown> | undefined)?.[name], value);
}

function fromReg(file: string, policyKey: string): unknown {
  const root = emptyKey();
  mergeReg(root, file);
  return readAsChromium(
    keyAt(root, `HKEY_LOCAL_MACHINE\\${policyKey}\\3rdparty\\extensions\\${id}\\policy`),
    schema,
  );
}

/** What a profile puts into the preferences of one domain: everything but the payload's own words. */
function preferences(file: string, domain: string): Record<string, unknown> {
  const payloads = part(parse(file), 'PayloadContent') as Record<string, unknown>[];
  const payload = payloads.find(({ PayloadType }) => PayloadType === domain) ?? {};
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !name.startsWith('Payload')));
}

const unwrapped = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, part(value, 'Value')]));

/** How the settings are read out of each file again. */
const readers: Record<string, [file: string, read: (text: string) => unknown]> = {
  'Chrome on Linux': ['chrome-linux.json', (text) => part(JSON.parse(text), '3rdparty', 'extensions', id)],
  'Edge on Linux': ['edge-linux.json', (text) => part(JSON.parse(text), '3rdparty', 'extensions', id)],
  'Chrome on Windows': ['chrome.reg', (text) => fromReg(text, chrome.registryKey)],
  'Edge on Windows': ['edge.reg', (text) => fromReg(text, edge.registryKey)],
  'Google Admin': ['google-admin.json', (text) => unwrapped(JSON.parse(text))],
  'Chrome on macOS': [
    'second-look.mobileconfig',
    (text) => preferences(text, `com.google.Chrome.extensions.${id}`),
  ],
  'Edge on macOS': [
    'second-look.mobileconfig',
    (text) => preferences(text, `com.microsoft.Edge.extensions.${id}`),
  ],
  'Firefox on macOS': [
    'second-look.mobileconfig',
    (text) => part(preferences(text, 'org.mozilla.firefox'), '3rdparty', 'Extensions', firefoxId),
  ],
  Firefox: [
    'firefox-policies.json',
    (text) => part(JSON.parse(text), 'policies', '3rdparty', 'Extensions', firefoxId),
  ],
};

test.each(Object.entries(readers))(
  '%s: the settings of the sample school arrive whole',
  (_where, [file, read]) => {
    expect(read(policyFiles(sample)[file] ?? '')).toEqual(sample.settings);
  },
);

test('whatever a school types arrives in every file as it was typed', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const files = policyFiles({ ...sample, settings });
      for (const [where, [file, read]] of Object.entries(readers))
        expect(read(files[file] ?? ''), where).toEqual(settings);
    }),
  );
});

const store = {
  ...sample,
  from: 'store' as const,
  ids: { ...sample.ids, chrome: { ...sample.ids.chrome, id: 'a'.repeat(32) } },
};
const forced = { installation_mode: 'force_installed' };
const selfHosted = { update_url: sample.ids.selfHosted.updateUrl, override_update_url: true };

test('every file installs the extension and keeps its icon in sight, in the words of its browser', () => {
  const files = policyFiles(sample);
  const json = (file: string) => JSON.parse(files[file] ?? '') as unknown;
  const mac = (domain: string) => preferences(files['second-look.mobileconfig'] ?? '', domain);
  const inChrome = { [id]: { ...forced, ...selfHosted, toolbar_pin: 'force_pinned' } };
  const inEdge = { [id]: { ...forced, ...selfHosted, toolbar_state: 'force_shown' } };
  const inFirefox = {
    [firefoxId]: { ...forced, install_url: sample.ids.firefox.installUrl, default_area: 'navbar' },
  };
  expect(part(json('chrome-linux.json'), 'ExtensionSettings')).toEqual(inChrome);
  expect(part(json('edge-linux.json'), 'ExtensionSettings')).toEqual(inEdge);
  expect(mac('com.google.Chrome')).toEqual({ ExtensionSettings: inChrome });
  expect(mac('com.microsoft.Edge')).toEqual({ ExtensionSettings: inEdge });
  expect(mac('org.mozilla.firefox')).toMatchObject({
    EnterprisePoliciesEnabled: true,
    ExtensionSettings: inFirefox,
  });
  expect(part(json('firefox-policies.json'), 'policies', 'ExtensionSettings')).toEqual(inFirefox);
  const root = emptyKey();
  mergeReg(root, files['chrome.reg'] ?? '');
  const installed = keyAt(root, `HKEY_LOCAL_MACHINE\\${chrome.registryKey}\\ExtensionSettings\\${id}`);
  expect(Object.fromEntries(installed.values)).toEqual({ ...inChrome[id], override_update_url: 1 });
});

test('from the store, the ids and addresses are the store’s', () => {
  const files = policyFiles(store);
  const { ExtensionSettings } = JSON.parse(files['chrome-linux.json'] ?? '');
  expect(ExtensionSettings).toEqual({
    ['a'.repeat(32)]: { ...forced, update_url: store.ids.chrome.updateUrl, toolbar_pin: 'force_pinned' },
  });
});

test('a registry file takes away what an earlier one set, and the removal takes away everything', () => {
  const root = emptyKey();
  mergeReg(root, policyFiles(sample)['chrome.reg'] ?? '');
  mergeReg(root, policyFiles({ ...sample, settings: { policy: 'cit' } })['chrome.reg'] ?? '');
  const at = `HKEY_LOCAL_MACHINE\\${chrome.registryKey}`;
  expect(readAsChromium(keyAt(root, `${at}\\3rdparty\\extensions\\${id}\\policy`), schema)).toEqual({
    policy: 'cit',
  });
  mergeReg(root, policyFiles(sample)['chrome-remove.reg'] ?? '');
  expect(keyAt(root, `${at}\\3rdparty\\extensions`).keys.size).toBe(0);
  expect(keyAt(root, `${at}\\ExtensionSettings`).keys.size).toBe(0);
});

test('a profile made anew has the same ids, so that it takes the place of the old one', () => {
  const idsOf = (settings: SchoolSettings) =>
    policyFiles({ ...sample, settings })['second-look.mobileconfig']?.match(
      /[\dA-F]{8}(?:-[\dA-F]{4,12}){4}/g,
    );
  const ids = idsOf(sample.settings) ?? [];
  expect(new Set(ids).size).toBe(6);
  expect(idsOf({ policy: 'cit' })).toEqual(ids);
});
