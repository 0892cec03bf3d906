import type { Span } from './contacts.ts';
import type { Reading } from './reading.ts';

const acronyms = new Set(
  'GCSE GCSES BTEC SEND SEN EHCP INSET PSHE RSHE RSE PTA PTFA PSA FOSL NSPCC STEM STEAM SATS UCAS BBC NHS HPV EYFS KS1 KS2 KS3 KS4 KS5 UK USA RNLI RAF RSPCA RSPB CPD CEO MP QR PE RE DT ICT PDF FAQ AQA OCR CCF NPQ ECT SENCO TA TAS LSA DOFE MFL EAL FSM PP CAMHS LGBT LGBTQ NEU NASUWT FA UEFA EURO AM PM ID TV VE VJ WWI WWII WW1 WW2'.split(
    ' ',
  ),
);

/** Sentences in capitals: six words or more, or three with several exclamation marks. A heading is shorter. */
export function shoutedSentences({ text, tokens, sentences }: Reading): Span[] {
  const all = tokens.filter(({ kind, raw }) => kind === 'word' && raw.length > 1);
  const [first, last] = [all[0], all.at(-1)];
  const loudWords = all.filter(
    (word) => word.case === 'upper' && !acronyms.has(word.raw.toUpperCase()),
  ).length;
  if (first && last && loudWords >= 5 && loudWords / all.length >= 0.8)
    return [{ start: first.start, end: last.end }];
  return sentences.flatMap(({ from, to, start, end }) => {
    const words = tokens
      .slice(from, to)
      .filter(({ kind, raw }) => kind === 'word' && raw.length > 1 && !acronyms.has(raw.toUpperCase()));
    const loud = words.filter((word) => word.case === 'upper').length;
    const marks = /^[!?]*/.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    const shouted = loud >= (marks > 1 ? 3 : 6) && loud / words.length >= 0.6;
    return shouted ? [{ start, end }] : [];
  });
}

const emojiRun =
  /(?:\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3]{0,2}(?:\u200d\p{Extended_Pictographic}\uFE0F?){0,3}[ \t]?){3}/u;
const emojiWithin =
  /[\p{L}\p{N}][ \t]{0,2}\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]{0,2}[ \t]{0,2}(?=\p{Ll})/gu;
const styled =
  /[\u{1D400}-\u{1D7FF}\u24B6-\u24E9\u{1F130}-\u{1F189}\uFF21-\uFF3A\uFF41-\uFF5A]|[\u1D00-\u1D2B\u0299\u029C\u026A\u0274\u0280\u029F\u0262]{3}/u;
const longLowerTag = /^#\p{Ll}{20,}$/u;
const mostTags = 7;
const mostEmojiWithin = 2;

/** What a screen reader stumbles over. */
export interface HardToRead extends Span {
  what: 'letters' | 'emoji' | 'emoji_within' | 'tags' | 'tag_wall';
}

/** Decorative letters, rows of emoji or emoji in mid-sentence, hashtags run together or in walls. */
export function hardToRead({ text, tokens }: Reading): HardToRead[] {
  const found: HardToRead[] = [];
  const letters = tokens.find(({ raw }) => styled.test(raw));
  if (letters) found.push({ start: letters.start, end: letters.end, what: 'letters' });
  const run = emojiRun.exec(text);
  if (run) found.push({ start: run.index, end: run.index + run[0].trimEnd().length, what: 'emoji' });
  const within = [...text.matchAll(emojiWithin)];
  const [first] = within;
  if (first && within.length > mostEmojiWithin)
    found.push({ start: first.index, end: first.index + first[0].trimEnd().length, what: 'emoji_within' });
  const tags = tokens.filter(({ kind }) => kind === 'tag');
  const together = tags.find(({ raw }) => longLowerTag.test(raw));
  if (together) found.push({ start: together.start, end: together.end, what: 'tags' });
  const last = tags.at(-1);
  if (tags[0] && last && tags.length > mostTags)
    found.push({ start: tags[0].start, end: last.end, what: 'tag_wall' });
  return found;
}
