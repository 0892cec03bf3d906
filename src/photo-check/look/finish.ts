import { scaleFor } from '../../photos/cover/areas.ts';
import { decodePicture } from '../../photos/decode/decode-picture.ts';
import type { TextReader } from '../../photos/text-in-picture/text-reader.ts';
import { makeReplacement } from '../../photos/write/replacement.ts';
import type { FinishedFile } from '../finished-file.ts';
import { coverFor } from '../state/areas.ts';
import { attachmentOf, nameOf } from '../state/facts.ts';
import type { Item } from '../state/item.ts';
import type { LookState } from '../state/look-state.ts';

/** Longest side (px) of a picture that is to be smaller. */
export const smallerSide = 2048;

/** What has to be drawn anew in a picture. */
function drawing({ history, size }: Item) {
  const { areas, style, crop, smaller } = history.now;
  const covered = size ? areas.filter((area) => area.covered).map((area) => coverFor(area, size)) : [];
  const shrinks = smaller && size !== undefined && scaleFor(crop ?? size, smallerSide) < 1;
  return {
    ...(covered.length > 0 && { areas: covered, style }),
    ...(crop && { crop }),
    ...(shrinks && { longestSide: smallerSide }),
  };
}

/** The file to be handed on in the place of another; `undefined` where it goes on as it is. */
async function replacement(item: Item, name: string): Promise<File | undefined> {
  const { file, history } = item;
  const wanted = drawing(item);
  if (Object.keys(wanted).length > 0 || history.now.removeDetails)
    return makeReplacement(file, { ...wanted, name });
  return name === file.name ? undefined : new File([file], name, { type: file.type });
}

/** What can still be read once some of a picture is covered. */
async function textLeft(item: Item, made: File, reader: TextReader, signal: AbortSignal): Promise<string> {
  const hides = item.history.now.areas.some(({ covered }) => covered) || item.history.now.crop;
  if (item.textInPicture === '' || !hides) return item.textInPicture;
  const picture = await decodePicture(made, { longestSide: 1600 });
  try {
    return await reader.read(picture, { signal });
  } catch {
    signal.throwIfAborted();
    return item.textInPicture;
  } finally {
    picture.close();
  }
}

/** One file as it is handed on. Fails where a replacement cannot be made. */
export async function finishFile(
  item: Item,
  state: LookState,
  reader: TextReader,
  signal: AbortSignal,
): Promise<FinishedFile> {
  const { id, history } = item;
  if (history.now.leftOut) return { id, use: 'left-out' };
  const attachment = attachmentOf(item, state);
  const file = await replacement(item, nameOf(item, state.items));
  if (!file) return { id, use: 'original', attachment };
  const { textInPicture: _before, ...rest } = attachment;
  const text = item.kind === 'photo' ? await textLeft(item, file, reader, signal) : '';
  return {
    id,
    use: 'replacement',
    file,
    attachment: { ...rest, name: file.name, ...(text && { textInPicture: text }) },
  };
}
