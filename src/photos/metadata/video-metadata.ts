import { BlobSource, Input, MATROSKA, type MetadataTags, MP4, QTFF, WEBM } from 'mediabunny';
import type { PhotoMetadata } from '../../model/draft.ts';
import { deviceName } from './photo-tags.ts';
import { distinct } from './tag-text.ts';

const locationTag = /^(?:©xyz|loci|location|recording_location)$|\.location\.|GPS/i;
const makeTag = /^©mak$|\.make$|\.manufacturer$|^make$/i;
const modelTag = /^©mod$|\.model$|^model$/i;
const ownerTag =
  /^(?:©aut|©cpy|cprt|©ART)$|\.(?:author|artist|copyright|publisher|producer|director)$|^(?:artist|copyright)$/i;
const wordsTag =
  /^(?:©nam|©cmt|©des|©inf|desc|keyw)$|\.(?:title|displayname|comment|description|keywords|information)$/i;
const addressTag = /location\.(?:name|body|note)$/i;
const serialTag = /serial/i;
const takenTag = /\.creationdate$|^©day$|^date_recorded$/i;

function text(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  // Boxes of the older form hold their text after two numbers; letters alone are taken out of them.
  if (value instanceof Uint8Array) {
    const decoded = new TextDecoder().decode(value.subarray(0, 2_000));
    return [decoded.replace(/[^\p{L}\p{N}\p{P}\p{Zs}]+/gu, ' ')];
  }
  return [];
}

/** What the tags of a video's container say, as plain data. */
export function videoMetadataOf(tags: MetadataTags): PhotoMetadata {
  const raw = Object.entries(tags.raw ?? {});
  const named = (name: RegExp) => raw.filter(([key]) => name.test(key));
  const texts = (name: RegExp) => distinct(named(name).flatMap(([, value]) => text(value)));
  const device = deviceName(texts(makeTag)[0], texts(modelTag)[0]);
  const owner = distinct([tags.artist ?? '', tags.albumArtist ?? '', ...texts(ownerTag)]).join(', ');
  const address = texts(addressTag).join(', ');
  const taken = texts(takenTag)[0] ?? tags.date?.toISOString();
  return {
    location: named(locationTag).length > 0,
    ...(address && { address }),
    people: [],
    words: distinct([
      tags.title ?? '',
      tags.description ?? '',
      tags.comment ?? '',
      tags.album ?? '',
      ...texts(wordsTag),
    ]),
    ...(device && { device }),
    ...(owner && { owner }),
    serial: named(serialTag).length > 0,
    ...(taken && { taken }),
  };
}

/** Reads the container of a video; only the parts that hold tags are read, never the whole file. */
export async function readVideoMetadata(file: Blob): Promise<PhotoMetadata> {
  const input = new Input({ formats: [MP4, QTFF, WEBM, MATROSKA], source: new BlobSource(file) });
  try {
    return videoMetadataOf(await input.getMetadataTags());
  } catch {
    return videoMetadataOf({});
  } finally {
    input.dispose();
  }
}
