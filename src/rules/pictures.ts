import type { Attachment } from '../model/draft.ts';
import { wordsOfFileName } from '../text/file-names.ts';
import { pictureSpokenOf } from '../text/lexicon/others-pictured.ts';
import type { Phrases } from '../text/phrases.ts';
import { type Reading, read } from '../text/reading.ts';
import type { Look, Sighting } from './rule.ts';

const mostPictures = 50;

/** What one rule sees in each picture of a draft. */
export function inPictures({ draft }: Look, see: (picture: Attachment) => Sighting[]): Sighting[] {
  return draft.attachments.slice(0, mostPictures).flatMap(see);
}

/**
 * Whether people can be seen in a picture as it would be published: `unknown` where nobody looked or said. A picture in
 * which nobody was found counts as one of nobody, though faces can be missed.
 */
export function peopleIn({ faces, looked }: Attachment): 'some' | 'none' | 'unknown' {
  if (faces !== undefined && faces > 0) return 'some';
  return faces === 0 && looked !== 'no' ? 'none' : 'unknown';
}

/** Whether anybody found out about the picture, or was there to: otherwise its words are all there is. */
export function hasFacts({ faces, looked }: Attachment): boolean {
  return faces !== undefined || looked !== undefined;
}

/** Whether a person was before the picture when it was looked at, and can be asked about it. */
export function canAsk(picture: Attachment): boolean {
  return picture.looked === 'yes' && peopleIn(picture) === 'some';
}

/** Whether a picture may show somebody, so that words about people can be about it. */
export function mayShowPeople({ draft }: Look): boolean {
  return draft.attachments.some((picture) => peopleIn(picture) !== 'none');
}

/** What the person answered to a rule's question, by the ids under which the rule may have spoken. */
export function answerTo({ answers }: Attachment, ...rules: string[]): string | undefined {
  return rules.map((rule) => answers?.[rule]).find((answer) => answer !== undefined);
}

/** Whether the rule's question has been answered so for every picture there is. */
export function allAnswered({ draft }: Look, rule: string, ...choices: string[]): boolean {
  const { attachments } = draft;
  return (
    attachments.length > 0 && attachments.every((picture) => choices.includes(answerTo(picture, rule) ?? ''))
  );
}

interface PictureWords {
  name?: Reading;
  alt?: Reading;
  written?: Reading;
  metadata: readonly Reading[];
}

const known = new WeakMap<Attachment, PictureWords>();

/** The words that go with a picture: its file's name, its description, what is written in it and what the file says. */
export function pictureWords(picture: Attachment): PictureWords {
  const held = known.get(picture);
  if (held) return held;
  const { name, alt, textInPicture, metadata } = picture;
  const words: PictureWords = {
    ...(name ? { name: read(wordsOfFileName(name)) } : {}),
    ...(alt ? { alt: read(alt) } : {}),
    ...(textInPicture ? { written: read(textInPicture) } : {}),
    metadata: (metadata?.words ?? []).map((one) => read(one)),
  };
  known.set(picture, words);
  return words;
}

/** All that tells in words what a picture shows. */
export function tellingWords(picture: Attachment): Reading[] {
  const { name, alt, written, metadata } = pictureWords(picture);
  return [name, alt, written, ...metadata].filter((one) => one !== undefined);
}

/** A text of more words than this is no mere caption: it speaks of the picture only where it says so. */
const longestCaption = 20;

function isOfPicture({ reading }: Look, { start }: { start: number }): boolean {
  if (reading.tokens.length <= longestCaption) return true;
  return reading.has(pictureSpokenOf, reading.sentenceAt(start));
}

/** Words that tell what a picture shows: a text as short as a caption or one that speaks of it, and what goes with it. */
export function toldBeside(
  look: Look,
  tells: (reading: Reading) => { start: number; end: number } | undefined,
): { start?: number; end?: number } | undefined {
  if (look.draft.attachments.length === 0) return undefined;
  const inText = tells(look.reading);
  if (inText && isOfPicture(look, inText)) return { start: inText.start, end: inText.end };
  const beside = look.draft.attachments
    .slice(0, mostPictures)
    .some((picture) => tellingWords(picture).some((reading) => tells(reading)));
  return beside ? {} : undefined;
}

/** The first of some phrases whose sentence has none of others. */
export function firstWithout(reading: Reading, set: Phrases, against: readonly Phrases[]) {
  return reading
    .all(set)
    .slice(0, 100)
    .find(({ sentence }) => !against.some((other) => reading.has(other, sentence)));
}
