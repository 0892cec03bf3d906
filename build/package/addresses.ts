import extensionIds from '../extension-ids.json' with { type: 'json' };
import { ExtensionIds } from '../extension-ids.ts';

/** Where the packages that a school or trust serves itself are found, all by https. */
export interface Addresses {
  /** `updates.xml`, and the CRX beside it. */
  chromium: { id: string; updates: string; crx: string };
  /** `updates.json`, and the XPI beside it. */
  firefox: { updates: string; xpi: string };
}

/** The file names of the packages of a version. */
export function packageNames(version: string) {
  const start = `second-look-${version}`;
  return {
    chromium: `${start}-chromium.zip`,
    crx: `${start}-chromium.crx`,
    edge: `${start}-edge.zip`,
    firefox: `${start}-firefox.xpi`,
    sbom: `${start}.cdx.json`,
  };
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

/** Where packages of `version` will lie: in the folder `baseUrl` when it is given, else as extension-ids.json says. */
export function addressesFor(version: string, baseUrl?: string): Addresses {
  const { selfHosted, firefox } = ExtensionIds.parse(extensionIds);
  const names = packageNames(version);
  if (baseUrl !== undefined && !isHttps(baseUrl))
    throw new Error(`--base-url ${baseUrl} is not an https address, such as https://files.oakfield.sch.uk/`);
  const folder = baseUrl?.replace(/\/*$/, '/');
  const xml = folder ? `${folder}updates.xml` : selfHosted.updateUrl;
  const json = folder ? `${folder}updates.json` : firefox.updateUrl;
  return {
    chromium: { id: selfHosted.id, updates: xml, crx: new URL(names.crx, xml).href },
    firefox: { updates: json, xpi: new URL(names.firefox, json).href },
  };
}
