import { withoutAccents } from '../text/fold.ts';
import { isForename, isOrdinary, isSurname } from '../text/gazetteer/names.ts';

/** What cameras, phones and programs put into names; it says nothing of people. */
const byMachine = new Set(
  'img image dsc dscn dscf pxl mvimg vid mov gopr dji pano burst cover edited copy final version photo photos picture pic video screenshot screen shot scan whatsapp at snapchat signal telegram fb instagram jpg jpeg png heic webp gif mp4'.split(
    ' ',
  ),
);
/** A forename or surname that is run together with another is at least so long. */
const shortestPart = 3;
const longestToken = 30;
const longestName = 300;

interface Word {
  raw: string;
  stem: string;
}

function stemOf(raw: string): string {
  return withoutAccents(raw.toLowerCase());
}

function withoutEnding(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}

/** How readily two parts are taken for a name: a word of everyday English in it makes it less likely. */
function weight(forename: string, surname: string): number {
  if (!isForename(forename) || !isSurname(surname)) return 0;
  return (isOrdinary(forename) ? 1 : 2) + (isOrdinary(surname) ? 1 : 2);
}

/** `maryjones` as two words; a single word of English or a single name stays as it is. */
function apart(token: string): string[] {
  const stem = stemOf(token);
  const isOne = isOrdinary(stem) || isForename(stem) || isSurname(stem);
  if (isOne || stem.length !== token.length || stem.length > longestToken) return [token];
  let best: { parts: string[]; weight: number } = { parts: [token], weight: 2 };
  for (let at = shortestPart; at <= stem.length - shortestPart; at += 1) {
    const parts = [token.slice(0, at), token.slice(at)];
    const [first = '', last = ''] = [stem.slice(0, at), stem.slice(at)];
    const here = Math.max(weight(first, last), weight(last, first) - 0.5);
    if (here > best.weight) {
      best = { parts: weight(first, last) >= here ? parts : parts.reverse(), weight: here };
    }
  }
  return best.parts;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words that are a name get their capitals, so that the text reads as if somebody had written it. */
function written(word: Word, before: Word | undefined, after: Word | undefined): string {
  const beginsName = isForename(word.stem) && (!isOrdinary(word.stem) || (after && isSurname(after.stem)));
  const endsName = before !== undefined && isForename(before.stem) && isSurname(word.stem);
  return beginsName || endsName ? capitalised(word.raw) : word.raw;
}

/**
 * The readable words of a file's name as a line of text to be checked: without ending, numbers and what the camera
 * wrote, run-together names taken apart (`IMG_2034 maryjones (2).jpg` gives `Mary Jones`). Empty where none is left.
 */
export function namesInFileName(name: string): string {
  const tokens = withoutEnding(name)
    .slice(0, longestName)
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((token) => !byMachine.has(token.toLowerCase()))
    .flatMap((token) => token.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(' '))
    .filter((token) => token.length > 1);
  const words = tokens.flatMap(apart).map((raw) => ({ raw, stem: stemOf(raw) }));
  return words.map((word, index) => written(word, words[index - 1], words[index + 1])).join(' ');
}

const plainEndings: Record<string, string> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg', tif: 'tiff' };
const videoEndings = new Set(['mp4', 'm4v', 'mov', 'webm', 'avi', 'mkv', '3gp']);

/** A name that says nothing of anybody, such as `photo-1.jpg`, with the ending of the old one; numbers begin with 1. */
export function withPlainName(name: string, number: number): string {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = videoEndings.has(ending) ? 'video' : 'photo';
  return `${kind}-${number}${ending && `.${plainEndings[ending] ?? ending}`}`;
}
