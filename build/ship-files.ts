import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { folderOf } from './notices/package-of.ts';

/** A file of a package that is shipped as it is, for code that loads it when it is first needed. */
export interface ShippedFile {
  /** The package and the file's path in it. */
  from: readonly [name: string, path: string];
  /** Where it lies in the extension. */
  to: string;
}

/** Everything that is copied from packages into the extension; each folder has a NOTICE.md with its licence. */
export const shippedFiles: readonly ShippedFile[] = [
  {
    from: ['onnxruntime-web', 'dist/ort-wasm-simd-threaded.mjs'],
    to: 'onnxruntime/ort-wasm-simd-threaded.mjs',
  },
  {
    from: ['onnxruntime-web', 'dist/ort-wasm-simd-threaded.wasm'],
    to: 'onnxruntime/ort-wasm-simd-threaded.wasm',
  },
  { from: ['libheif-js', 'libheif-wasm/libheif-bundle.mjs'], to: 'libheif/libheif-bundle.mjs' },
  { from: ['libheif-js', 'LICENSE'], to: 'libheif/LICENSE.txt' },
  { from: ['tesseract.js', 'dist/tesseract.esm.min.js'], to: 'tesseract/tesseract.esm.min.js' },
  { from: ['tesseract.js', 'dist/worker.min.js'], to: 'tesseract/worker.min.js' },
  { from: ['tesseract.js', 'LICENSE.md'], to: 'tesseract/LICENSE.txt' },
  {
    from: ['tesseract.js-core', 'tesseract-core-simd-lstm.wasm.js'],
    to: 'tesseract/tesseract-core-simd-lstm.wasm.js',
  },
  {
    from: ['@tesseract.js-data/eng', '4.0.0_best_int/eng.traineddata.gz'],
    to: 'tesseract/eng.traineddata.gz',
  },
];

/** An import of a shipped file stays an import of it, from where it lies in the extension. */
export function useShippedFiles(files = shippedFiles): Plugin {
  const places = new Map(files.map(({ from, to }) => [from.join('/'), `/${to}`]));
  return {
    name: 'use-shipped-files',
    apply: 'build',
    enforce: 'pre',
    resolveId(source) {
      const place = places.get(source);
      return place === undefined ? undefined : { id: place, external: 'absolute' };
    },
  };
}

/** Puts the shipped files into the build as they are. */
export function shipFiles(files = shippedFiles): Plugin {
  return {
    name: 'ship-files',
    apply: 'build',
    generateBundle() {
      for (const { from, to } of files) {
        const [name, path] = from;
        this.emitFile({ type: 'asset', fileName: to, source: readFileSync(join(folderOf(name), path)) });
      }
    },
  };
}
