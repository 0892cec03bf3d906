import type { Box } from '../../model/photo.ts';
import { type CoverStyle, coverPicture } from '../cover/cover-picture.ts';
import { decodePicture } from '../decode/decode-picture.ts';
import { type FileKind, isVideo, kindOf } from '../file-kind.ts';
import { LookProblem } from '../look-problem.ts';
import { videoWithoutMetadata } from './video-without-metadata.ts';
import {
  gifWithoutMetadata,
  jpegWithoutMetadata,
  pngWithoutMetadata,
  type Stripped,
  webpWithoutMetadata,
} from './without-metadata.ts';
import { writePicture, writtenKind } from './write-picture.ts';

/**
 * What a picture is to be replaced by. Areas and crop are in px of the upright picture; areas are covered as they are
 * given. `name` is the new file's, its ending put right. With nothing to draw the pixels are not touched.
 */
export interface Replacing {
  areas?: readonly Box[];
  style?: CoverStyle;
  crop?: Box;
  longestSide?: number;
  name: string;
}

const types: Partial<Record<FileKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
};
const endings: Record<string, readonly string[]> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
};

function withoutMetadata(bytes: Uint8Array, kind: FileKind): Stripped {
  switch (kind) {
    case 'jpeg':
      return jpegWithoutMetadata(bytes);
    case 'png':
      return pngWithoutMetadata(bytes);
    case 'gif':
      return gifWithoutMetadata(bytes);
    case 'webp':
      return webpWithoutMetadata(bytes);
    default:
      return undefined;
  }
}

/** A file as a site is given it. Its date is that of its making: the old one would tell when the picture was taken. */
export function replacementFile(content: Blob, name: string): File {
  const [base = 'photo', ending = ''] = /^(.+)\.([A-Za-z0-9]{1,5})$/.exec(name)?.slice(1) ?? [
    name || 'photo',
  ];
  const right = endings[content.type] ?? [ending];
  const ends = right.includes(ending.toLowerCase()) ? ending : right[0];
  return new File([content], `${base}.${ends}`, { type: content.type });
}

async function drawn(file: Blob, kind: FileKind, wanted: Replacing): Promise<Blob> {
  const bitmap = await decodePicture(file);
  try {
    const { areas = [], style = 'solid', crop, longestSide } = wanted;
    const covering = { areas, style, ...(crop && { crop }), ...(longestSide && { longestSide }) };
    return await writePicture(coverPicture(bitmap, covering), writtenKind(kind));
  } finally {
    bitmap.close();
  }
}

/**
 * The file to be used instead of a picture: covered, cut and scaled as wanted, upright, without metadata. A video can
 * lose its metadata and be renamed, and no more. Fails with a `LookProblem`, of the kind `unsupported` for a video that
 * cannot be freed of its metadata.
 */
export async function makeReplacement(file: Blob, wanted: Replacing): Promise<File> {
  const kind = await kindOf(file);
  const type = types[kind];
  const nothingDrawn = !wanted.areas?.length && !wanted.crop && !wanted.longestSide;
  if (isVideo(kind)) {
    const film = nothingDrawn ? await videoWithoutMetadata(file) : undefined;
    if (!film) throw new LookProblem('unsupported');
    return replacementFile(film, wanted.name);
  }
  if (nothingDrawn && type) {
    const bytes = withoutMetadata(new Uint8Array(await file.arrayBuffer()), kind);
    if (bytes) return replacementFile(new Blob([bytes], { type }), wanted.name);
  }
  return replacementFile(await drawn(file, kind, wanted), wanted.name);
}
