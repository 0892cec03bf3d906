import { loadView } from 'exifreader/src/exif-reader.js';
import { PhotoMetadata } from '../../model/draft.ts';
import { isVideo, kindOf } from '../file-kind.ts';
import { photoMetadataOf } from './photo-tags.ts';

/** Metadata lies near the start of a picture; no more of a very large file than this is read, in bytes. */
const mostRead = 64 * 1024 * 1024;

async function readPictureMetadata(file: Blob): Promise<PhotoMetadata> {
  const view = new DataView(await file.slice(0, mostRead).arrayBuffer());
  try {
    return photoMetadataOf(await loadView(view, { expanded: true, async: true }));
  } catch {
    // No metadata, or none that anybody could read: then a site cannot read it either.
    return photoMetadataOf({});
  }
}

/**
 * What a photo or video says of itself beyond the picture: where, who, when, with what. What cannot be read is left
 * out; it never fails. Needs a document, because XMP is read with the browser's own XML parser: call it in the frame,
 * not in a worker.
 */
export async function readMetadata(file: Blob): Promise<PhotoMetadata> {
  if (!isVideo(await kindOf(file))) return PhotoMetadata.parse(await readPictureMetadata(file));
  // Few files are videos, and what reads their containers is large.
  const { readVideoMetadata } = await import('./video-metadata.ts');
  return PhotoMetadata.parse(await readVideoMetadata(file));
}
