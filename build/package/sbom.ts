import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import packageJson from '../../package.json' with { type: 'json' };
import type { Named } from '../notices/notices-text.ts';

const Component = z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() });
const Bom = z.looseObject({
  serialNumber: z.string(),
  metadata: z.looseObject({
    timestamp: z.string(),
    component: z.looseObject({ 'bom-ref': z.string(), name: z.string() }),
  }),
  components: z.array(Component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
type Bom = z.infer<typeof Bom>;

/** Every package that package-lock.json names, as CycloneDX. */
function asNpmSays(): Bom {
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status, stdout, stderr } = spawnSync(program, [...before, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`npm could not list what the extension is made of: ${stderr}`);
  const said: unknown = JSON.parse(stdout);
  // In the order in which npm says it.
  return Object.assign(said ?? {}, Bom.parse(said));
}

/**
 * What the extension needs to run, with what that needs. npm's own `--omit dev` leaves out what a tool needs as well
 * (npm 11, seen 2026-11).
 */
function neededToRun({ components, dependencies }: Bom): Set<string> {
  const needs = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const direct = Object.keys(packageJson.dependencies);
  const found = new Set<string>();
  const open = components.filter(({ name }) => direct.includes(name)).map((one) => one['bom-ref']);
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    open.push(...(needs.get(ref) ?? []));
  }
  return found;
}

/** A number for this text in the form of a UUID, of the version in which makers choose the bits. */
function uuidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  const [, a, b, c, d, e] = /^(.{8})(.{4})(.{3})(.{3})(.{12})/.exec(digits) ?? [];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}

/**
 * The list of materials as CycloneDX JSON: what the extension needs to run, and the `shipped` packages of which
 * something is in it besides. `date` is in ms since 1970. The same materials and date give the same text.
 */
export function sbom(shipped: readonly Named[], date: number): string {
  const bom = asNpmSays();
  const kept = neededToRun(bom);
  for (const { name, version } of shipped) kept.add(`${name}@${version}`);
  const components = bom.components.filter((one) => kept.has(one['bom-ref']));
  const missing = shipped.find(
    ({ name, version }) => !components.some((one) => one.name === name && one.version === version),
  );
  if (missing) throw new Error(`package-lock.json does not name ${missing.name} ${missing.version}`);
  const root = bom.metadata.component['bom-ref'];
  const dependencies = bom.dependencies
    .filter(({ ref }) => ref === root || kept.has(ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => kept.has(ref)) }));
  // npm takes the name of the folder.
  const component = { ...bom.metadata.component, name: packageJson.name };
  const metadata = { ...bom.metadata, timestamp: new Date(date).toISOString(), component };
  const content = { ...bom, metadata, components, dependencies };
  const serialNumber = uuidOf(JSON.stringify({ ...content, serialNumber: '' }));
  return `${JSON.stringify({ ...content, serialNumber }, null, 2)}\n`;
}
