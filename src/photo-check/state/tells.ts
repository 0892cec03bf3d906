import type { PhotoMetadata } from '../../model/draft.ts';
import { namesInFileName } from '../../photos/file-name.ts';
import { withoutAccents } from '../../text/fold.ts';
import { isForename, isOrdinary, isSurname } from '../../text/gazetteer/names.ts';

function stems(text: string): string[] {
  return text.split(/[^\p{L}\p{M}'’-]+/u).map((word) => withoutAccents(word.toLowerCase()));
}

/** Whether a forename and a surname stand side by side. Two words of everyday English are no name. */
export function holdsFullName(text: string): boolean {
  const words = stems(text);
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    if (isOrdinary(word) && isOrdinary(next)) return false;
    return isForename(word) && isSurname(next);
  });
}

/** Whether a file's name names somebody. */
export function nameTells(name: string): boolean {
  return holdsFullName(namesInFileName(name));
}

/** Whether a file says where it was taken, or who is on it. */
export function detailsTell({ location, address, people, words }: PhotoMetadata): boolean {
  return location || address !== undefined || people.length > 0 || words.some(holdsFullName);
}
