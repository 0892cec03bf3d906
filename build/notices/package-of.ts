import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the bundler writes into a build of its own, and the package that is from. */
const bundlersOwn: readonly (readonly [start: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];

const require = createRequire(import.meta.url);

/** Where a package is; some do not say in their `exports` that they have a package.json. */
export function folderOf(name: string): string {
  const places = (require.resolve.paths(name) ?? []).map((place) => join(place, name));
  const folder = places.find((place) => existsSync(join(place, 'package.json')));
  if (!folder) throw new Error(`The package ${name}, of which something is shipped, is not installed`);
  return folder;
}

/** The name of the package that a module of the build is from; `undefined` for what nobody else wrote. */
export function packageOf(id: string): string | undefined {
  const own = bundlersOwn.find(([start]) => id.startsWith(start));
  if (own) return own[1];
  const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id) ?? [];
  return name?.replace('\\', '/');
}
