import { expect, test } from 'vitest';
import { handOver } from '../../../src/content/door/hand-over.ts';
import { kindOf } from '../../../src/content/door/media.ts';

const photo = new File(['a photo'], 'photo.png', { type: 'image/png' });
const film = new File(['a film'], 'film.mp4', { type: 'video/mp4' });
const words = new File(['words'], 'words.pdf', { type: 'application/pdf' });
const files = [photo, words, film];
const held = [
  { id: '1', file: photo },
  { id: '2', file: film },
];
const asTheyWere = files.map((file) => ({ file, made: false }));

test('what was not looked at goes along in its place', () => {
  const made = new File(['made'], 'safe.jpg', { type: 'image/jpeg' });
  const outcome = {
    kind: 'finished',
    files: [
      { id: '2', use: 'original' },
      { id: '1', use: 'replacement', file: made },
    ],
  } as const;
  const { given, attachments } = handOver(files, held, { ...outcome, files: [...outcome.files] });
  expect(given).toEqual([
    { file: made, made: true },
    { file: words, made: false },
    { file: film, made: false },
  ]);
  expect(attachments.map(({ kind, name }) => [kind, name])).toEqual([
    ['photo', 'safe.jpg'],
    ['video', 'film.mp4'],
  ]);
});

test('a file that the look forgot goes as it was, and is said not to be looked at', () => {
  const { given, attachments } = handOver(files, held, { kind: 'finished', files: [] });
  expect(given).toEqual(asTheyWere);
  expect(attachments.map(({ looked }) => looked)).toEqual(['no', 'no']);
});

test('nothing goes when the look was cancelled, everything when it could not begin', () => {
  expect(handOver(files, held, { kind: 'cancelled' })).toEqual({ given: [], attachments: [] });
  const without = handOver(files, held, { kind: 'no-frame' });
  expect(without.given).toEqual(asTheyWere);
  expect(without.attachments.map(({ looked }) => looked)).toEqual(['no', 'no']);
});

test.each([
  ['image/png', 'a.png', 'photo'],
  ['video/quicktime', 'a.mov', 'video'],
  ['', 'IMG_0001.HEIC', 'photo'],
  ['application/octet-stream', 'clip.MOV', 'video'],
  ['', 'letter.docx', undefined],
  ['application/pdf', 'photo.png', undefined],
])('a file of type "%s" called %s is taken for: %s', (type, name, kind) => {
  expect(kindOf({ type, name })).toBe(kind);
});
