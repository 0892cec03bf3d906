/** What a file is by its first bytes; its name and type say nothing reliable. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'bmp'
  | 'tiff'
  | 'mp4'
  | 'quicktime'
  | 'webm'
  | 'unknown';

/** How many bytes from the start of a file tell its kind. */
export const kindBytes = 64;

const starts: readonly [FileKind, string][] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['bmp', 'BM'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['webm', '\x1a\x45\xdf\xa3'],
];

const heifBrands = /heic|heix|hevc|hevx|heim|heis|hevm|hevs|mif1|msf1/;

/** Brands of the ISO base media format: the first is the main one, those that the file is compatible with follow. */
function kindByBrand(start: string): FileKind {
  const main = start.slice(8, 12);
  const brands = main + start.slice(16);
  if (/avif|avis/.test(brands)) return 'avif';
  if (heifBrands.test(main) || /heic|heix|hevc/.test(brands)) return 'heic';
  return main === 'qt  ' ? 'quicktime' : 'mp4';
}

/** The kind of a file from its first `kindBytes` bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, kindBytes));
  const known = starts.find(([, text]) => start.startsWith(text));
  if (known) return known[0];
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  if (start.slice(4, 8) === 'ftyp') return kindByBrand(start);
  // Older cameras write QuickTime without saying so.
  return /^(?:moov|mdat|wide|skip|free)$/.test(start.slice(4, 8)) ? 'quicktime' : 'unknown';
}

/** The kind of a file, from its beginning alone. */
export async function kindOf(file: Blob): Promise<FileKind> {
  return fileKind(new Uint8Array(await file.slice(0, kindBytes).arrayBuffer()));
}

/** Whether a kind of file is a video. */
export function isVideo(kind: FileKind): boolean {
  return kind === 'mp4' || kind === 'quicktime' || kind === 'webm';
}
