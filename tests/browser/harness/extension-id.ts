import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Manifest {
  key?: string;
  browser_specific_settings?: { gecko?: { id?: string } };
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** The id Chromium gives the extension in `folder`: from its key, or from where it lies. */
export function chromiumId(folder: string): string {
  const { key } = readManifest(folder);
  const bytes = key ? Buffer.from(key, 'base64') : Buffer.from(resolve(folder));
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** The id the extension in `folder` has given itself for Firefox. */
export function firefoxId(folder: string): string {
  const id = readManifest(folder).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder} is not a build for Firefox: its manifest has no id`);
  return id;
}
