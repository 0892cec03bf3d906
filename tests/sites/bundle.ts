import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { PlacedPage } from './practice-page.ts';

export interface Bundle {
  script: string;
  style: string;
}

const built = new Map<string, Promise<Bundle>>();

function reactFrom(packageFile: string): Record<string, string> {
  const require = createRequire(packageFile);
  return {
    react: dirname(require.resolve('react/package.json')),
    'react-dom': dirname(require.resolve('react-dom/package.json')),
  };
}

async function bundle(page: PlacedPage): Promise<Bundle> {
  const result = await build({
    entryPoints: [join(page.folder, page.entry)],
    outfile: 'page.js',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    // The project's own tsconfig would turn React's JSX into Preact's.
    tsconfigRaw: '{}',
    // A visit costs less when the browser has less to read.
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: page.react === 18 ? reactFrom(join(import.meta.dirname, 'draft-js', 'package.json')) : {},
    logLevel: 'error',
  });
  const ending = (end: string) => result.outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return { script: ending('.js'), style: ending('.css') };
}

/** The folder in which the bundles of one run are kept for all its files; see keep-bundles.ts. */
export const keptIn = 'PRACTICE_BUNDLES';

async function bundleOfRun(page: PlacedPage): Promise<Bundle> {
  const folder = process.env[keptIn];
  if (!folder) return bundle(page);
  const file = join(folder, `${page.name.replaceAll('/', ' ')}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Bundle;
  const fresh = await bundle(page);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(fresh));
  renameSync(draft, file);
  return fresh;
}

/** A page's script and style sheet, built the first time they are asked for. */
export function bundleOf(page: PlacedPage): Promise<Bundle> {
  const known = built.get(page.name);
  if (known) return known;
  const fresh = bundleOfRun(page);
  built.set(page.name, fresh);
  return fresh;
}
