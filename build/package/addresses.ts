import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const address = z.union([z.literal(''), z.url({ protocol: /^https$/ })]);

/** What packaging reads of build/extension-ids.json: where copies that a school or trust serves itself lie. */
const ExtensionIds = z.looseObject({
  selfHosted: z.looseObject({ id: z.string(), updateUrl: address }),
  firefox: z.looseObject({ id: z.string(), installUrl: address, updateUrl: address }),
});

/** Where the packages are served from, all https. */
export interface Addresses {
  /** `updates.xml`, and the CRX beside it. */
  chromium: { id: string; updates: string; crx: string };
  /** `updates.json`, and the XPI. */
  firefox: { updates: string; xpi: string };
}

/** The names of the packages of a version. */
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

/** Where packages of `version` will lie: under `baseUrl` when that is given, else as `file` says. */
export function readAddresses(file: string, version: string, baseUrl?: string): Addresses {
  const read = ExtensionIds.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  const { selfHosted, firefox } = read.data;
  const names = packageNames(version);
  if (baseUrl === undefined) {
    const crx = selfHosted.updateUrl && new URL(names.crx, selfHosted.updateUrl).href;
    return {
      chromium: { id: selfHosted.id, updates: selfHosted.updateUrl, crx },
      firefox: { updates: firefox.updateUrl, xpi: firefox.installUrl },
    };
  }
  if (!/^https:\/\/./.test(baseUrl)) throw new Error(`--base-url ${baseUrl} is not an https address`);
  const base = new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  const at = (name: string) => new URL(name, base).href;
  return {
    chromium: { id: selfHosted.id, updates: at('updates.xml'), crx: at(names.crx) },
    firefox: { updates: at('updates.json'), xpi: at(names.firefox) },
  };
}
