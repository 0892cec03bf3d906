import type { Attachment } from '../model/draft.ts';
import { joinedName, withCapitals, wordsOfFileName } from '../text/file-names.ts';
import { grownUp } from '../text/lexicon/grown-ups.ts';
import { praise, pupilFrame } from '../text/lexicon/school.ts';
import { type Reading, read } from '../text/reading.ts';
import { fullNameOf } from './full-names.ts';
import { inPictures, peopleIn, pictureWords } from './pictures.ts';
import type { Look, Sighting } from './rule.ts';

interface Named {
  name: string;
  unsure: boolean;
}

/** Whether the words around the pictures tell that pupils are spoken of. */
function framed(look: Look, picture: Attachment): boolean {
  const { alt, written } = pictureWords(picture);
  return [look.reading, alt, written].some(
    (reading) => reading !== undefined && (reading.has(pupilFrame) || reading.has(praise)),
  );
}

function isGrownUpHere({ reading }: Look, name: string): boolean {
  return reading.people.some(
    ({ start, end, adult, sentence }) =>
      reading.text.slice(start, end).includes(name) && (adult || reading.has(grownUp, sentence)),
  );
}

/** A name that stands for whoever is shown: a file's name, a person's tag. */
function asLabel(look: Look, picture: Attachment, words: string): Named[] {
  const official = look.draft.account === 'official';
  const inFrame = framed(look, picture);
  if (!official && !inFrame) return [];
  const reading = read(withCapitals(words));
  if (reading.has(grownUp)) return [];
  const shown = peopleIn(picture) === 'some' || inFrame;
  const apart = reading.people
    .filter(({ full, listed, adult, wellKnown }) => full && listed && !adult && !wellKnown)
    .map(({ start, end }) => ({ name: reading.text.slice(start, end), unsure: !official || !shown }));
  const joined = words.split(/[\s\d]+/).flatMap((word) => {
    const name = joinedName(word);
    return name ? [{ name, unsure: true }] : [];
  });
  return [...apart, ...joined].filter(({ name }) => !isGrownUpHere(look, name));
}

/** A name in a sentence about the picture: its description, a caption in the file, words that can be read in it. */
function inSentence(look: Look, picture: Attachment, reading: Reading): Named[] {
  return reading.people
    .filter(({ full }) => full)
    .flatMap((person) => {
      const name = reading.text.slice(person.start, person.end);
      const how = fullNameOf({ ...look, reading }, person);
      if (how === 'quiet' || isGrownUpHere(look, name)) return [];
      const sure = how === 'sure' || (peopleIn(picture) === 'some' && framed(look, picture));
      return [{ name, unsure: !sure }];
    });
}

/** Pupils' full names in what goes with the pictures: file names, descriptions, person tags, captions, writing in them. */
export function namedInPictures(look: Look): Sighting[] {
  return inPictures(look, (picture) => {
    if (picture.showsPupils === 'no' || picture.showsPupils === 'own-child') return [];
    const { alt, written, metadata } = pictureWords(picture);
    const labels = [
      ...(picture.name ? [wordsOfFileName(picture.name)] : []),
      ...(picture.metadata?.people ?? []),
    ];
    const found = [
      ...labels.flatMap((words) => asLabel(look, picture, words)),
      ...[alt, written, ...metadata].flatMap((reading) =>
        reading ? inSentence(look, picture, reading) : [],
      ),
    ];
    return found.map(({ name, unsure }) => ({
      message: 'in_picture',
      values: { words: name },
      cases: ['named' as const, 'with-picture' as const],
      ...(unsure ? { unsure } : {}),
    }));
  });
}
