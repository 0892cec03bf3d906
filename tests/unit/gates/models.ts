import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of another maker that is shipped as it is. */
export interface Shipped {
  what: string;
  sha256: string;
  /** As the NOTICE.md beside the file names it. */
  licence: string;
}

/**
 * Every model, runtime and body of data that may be in the extension, by its path there. What is added here must
 * not be able to tell one face from another, nor say anybody's age, gender or mood.
 */
export const shipped: Record<string, Shipped> = {
  'models/faces.onnx': {
    what: 'UltraFace RFB-320: where in a picture a face may be',
    sha256: '6c0256ccd3164f844736a401faf936ec2930764a87ae39442180887d0c5c8854',
    licence: 'MIT License',
  },
  'onnxruntime/ort-wasm-simd-threaded.mjs': {
    what: 'ONNX Runtime Web 1.30.0: loads the runtime',
    sha256: 'e13f7f94fc51b4ca72b12faeb1ee95f4ace6dfbc8939bc718aabdc0a27c4299b',
    licence: 'MIT License',
  },
  'onnxruntime/ort-wasm-simd-threaded.wasm': {
    what: 'ONNX Runtime Web 1.30.0: runs a network in WebAssembly',
    sha256: '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
    licence: 'MIT License',
  },
  'libheif/libheif-bundle.mjs': {
    what: 'libheif-js 1.23.2: reads HEIC',
    sha256: 'd05292271af008d300cc75be374feb8fd35b418a71420a556c3fb817f662b502',
    licence: 'LGPL-3.0',
  },
  'libheif/LICENSE.txt': {
    what: 'the licence of libheif-js',
    sha256: 'e3a994d82e644b03a792a930f574002658412f62407f5fee083f2555c5f23118',
    licence: 'LGPL-3.0',
  },
  'tesseract/tesseract.esm.min.js': {
    what: 'Tesseract.js 7.0.0: hands a picture to its worker',
    sha256: '64871d76c75609fd5413b88a8171e2ef40deedd77d5875ba23df104b2d05eb29',
    licence: 'Apache-2.0',
  },
  'tesseract/worker.min.js': {
    what: 'Tesseract.js 7.0.0: its worker',
    sha256: '576b7df7e3393e137e51849357c9adb53fe7ac1bb69bfa06cf3d61520f182c6d',
    licence: 'Apache-2.0',
  },
  'tesseract/tesseract-core-simd-lstm.wasm.js': {
    what: 'Tesseract: reads words',
    sha256: 'c58b46a4c796c0b8afccf77591d5b875b6896b45d402bbce8caa6f5362447b38',
    licence: 'Apache-2.0',
  },
  'tesseract/eng.traineddata.gz': {
    what: 'Tesseract: what written English looks like',
    sha256: '45b4cb346724ac1774f1c36f42f182b887bcdb28ebe63e6fff90ac41f3fcff91',
    licence: 'Apache-2.0',
  },
  'tesseract/LICENSE.txt': {
    what: 'the licence of Tesseract',
    sha256: 'b40930bbcf80744c86c46a12bc9da056641d722716c378f5659b9e555ef833e1',
    licence: 'Apache-2.0',
  },
};

/** What our own build is made of; anything else is somebody else's and has to be known. */
const ours = /\.(?:js|html|css|json|png|md)$|^THIRD-PARTY-NOTICES\.txt$/;

/** A model could also be written out as text: nothing of ours has so many letters in a row. */
const longText = /[A-Za-z0-9+/=]{20000}/;

function problemsOf(folder: string, path: string): string[] {
  const bytes = readFileSync(join(folder, path));
  const known = shipped[path];
  if (!known) {
    if (!ours.test(path)) return [`${path}: a file that nobody knows`];
    return longText.test(bytes.toString('latin1')) ? [`${path}: data written out as text`] : [];
  }
  const found: string[] = [];
  if (createHash('sha256').update(bytes).digest('hex') !== known.sha256)
    found.push(`${path}: it was changed`);
  const notice = join(folder, dirname(path), 'NOTICE.md');
  if (!existsSync(notice)) found.push(`${path}: no NOTICE.md beside it`);
  else if (!readFileSync(notice, 'utf8').includes(known.licence))
    found.push(`${path}: no licence in NOTICE.md`);
  return found;
}

/** What in a folder of the extension is not known, was changed, or comes without its licence. */
export function unknownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .replaceAll('\\', '/')
        .slice(folder.length + 1),
    )
    .flatMap((path) => problemsOf(folder, path));
}
