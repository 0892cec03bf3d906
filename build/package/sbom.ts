import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { ShippedPackage } from '../notices/shipped-packages.ts';

const Component = z.looseObject({ name: z.string(), version: z.string() });
const Bom = z.looseObject({
  serialNumber: z.string(),
  metadata: z.looseObject({ timestamp: z.string(), component: z.looseObject({ name: z.string() }) }),
  components: z.array(Component),
});

/** What npm knows of everything that the extension is made with, as CycloneDX. */
function asNpmSays(): z.infer<typeof Bom> {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const { status, stdout, stderr } = npm
    ? spawnSync(process.execPath, [npm, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    : spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`npm could not list what the extension is made of: ${stderr}`);
  return Bom.parse(JSON.parse(stdout));
}

/** A number for these bytes in the form of a UUID of version 8. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

function component({ name, version, licence }: ShippedPackage): z.infer<typeof Component> {
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
  return { 'bom-ref': `${name}@${version}`, type: 'library', name, version, purl, licenses: [{ expression: licence }] };
}

/**
 * The list of materials as CycloneDX JSON: what npm says, and the `shipped` packages of which something is in the
 * extension though it does not run with them. `date` is in ms since 1970; the same materials and date, the same text.
 */
export function sbom(shipped: readonly ShippedPackage[], date: number): string {
  const bom = asNpmSays();
  const known = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
  const more = shipped.filter(({ name, version }) => !known.has(`${name}@${version}`));
  const { metadata } = bom;
  const content = {
    ...bom,
    serialNumber: '',
    metadata: {
      ...metadata,
      timestamp: new Date(date).toISOString(),
      // npm takes the name of the folder.
      component: { ...metadata.component, name: 'second-look' },
    },
    components: [...bom.components, ...more.map(component)],
  };
  return `${JSON.stringify({ ...content, serialNumber: uuidOf(JSON.stringify(content)) }, null, 2)}\n`;
}
