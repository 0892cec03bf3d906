import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedPackage } from './shipped-packages.ts';

/** A package as its heading names it. */
export type Named = Pick<ShippedPackage, 'name' | 'version' | 'licence'>;

const line = '='.repeat(100);
const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;
/** In the bundler's own licence, where those of the programs it is made of begin: none of them is shipped. */
const ofTheBundlersParts = /\n# Licenses of bundled dependencies[\s\S]*$/;

function textOf({ name, licence, folder }: ShippedPackage): string {
  const files = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort();
  if (files.length === 0) return `The package has no licence file; it says of itself: ${licence}.`;
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const own = name === 'vite' ? texts.map((text) => text.replace(ofTheBundlersParts, '')) : texts;
  return own.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

const heading = ({ name, version, licence }: Named) => `${name} ${version} (${licence})`;

/** The packages that a text of notices is about, as it names them. */
export function packagesNamed(notices: string): Named[] {
  return notices.split(`\n${line}\n`).flatMap((part) => {
    const [, name, version, licence] = /^(\S+) (\S+) \((.+)\)\n/.exec(part) ?? [];
    return name && version && licence ? [{ name, version, licence }] : [];
  });
}

/** What stands in NOTICE.md beside files that are shipped as they are. */
function noticesBeside(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, 'NOTICE.md'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim());
}

/** The licences of `packages` and the notices under `publicFolder` as one text. */
export function noticesText(packages: readonly ShippedPackage[], publicFolder = 'public'): string {
  const head =
    'Second Look is made with the work of others. What is here is in the extension, wholly or in part.';
  const each = packages.map((one) => `${heading(one)}\n\n${textOf(one)}`);
  return `${[head, ...each, ...noticesBeside(publicFolder)].join(`\n\n${line}\n`)}\n`;
}
