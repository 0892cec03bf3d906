import type { Attachment } from '../model/draft.ts';
import { nobodyAtAll, picturedPupils } from '../text/lexicon/pupils-pictured.ts';
import type { Reading } from '../text/reading.ts';
import { answerTo, hasFacts, inPictures, peopleIn, tellingWords } from './pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const id = 'pupil-photo-consent';
/** The rule speaks through the list where a policy says nothing of permission, and is answered there. */
const through = 'no-photo-list-match';

/** What holds for faces of pupils: what the school set, or the policy where the school left it as it comes. */
function faceOn({ settings, switches }: Look): 'allow' | 'remind' | 'cover' {
  return settings.faceOnPhotos === 'remind' ? switches.faceOnPhotos : settings.faceOnPhotos;
}

function saysPupils(reading: Reading): boolean {
  return reading.has(picturedPupils) && !reading.has(nobodyAtAll);
}

/** Whether the groups shown were gone through and nobody remains who must not be shown. */
function goneThrough({ groups, listed }: Attachment): boolean {
  return groups !== undefined && groups.length > 0 && listed !== undefined && listed !== 'shown';
}

function permission(picture: Attachment, look: Look, answer: string | undefined): Sighting[] {
  if (picture.listed === 'shown' || answer === 'allowed' || answer === 'meant') return [];
  if (goneThrough(picture)) return [];
  const unlooked = picture.looked === 'no';
  return [
    {
      message: unlooked ? 'unlooked' : 'found',
      asks: { question: unlooked ? 'unlooked_question' : 'question', choices: ['allowed', 'no_pupils'] },
      merelyAsks: true,
      ...(look.list ? { elsewhere: true } : {}),
    },
  ];
}

function faces(picture: Attachment, look: Look, answer: string | undefined): Sighting[] {
  if (peopleIn(picture) !== 'some' || answer === 'meant') return [];
  return faceOn(look) === 'remind' ? [{ message: 'face_on', atMost: 'remind' }] : [];
}

function toCover(picture: Attachment, look: Look, answer: string | undefined): Sighting[] | undefined {
  if (faceOn(look) !== 'cover' || peopleIn(picture) !== 'some' || picture.listed === 'shown')
    return undefined;
  if (answer === 'meant') return [];
  return [{ message: 'to_cover', asks: { question: 'to_cover_question', choices: ['meant', 'no_pupils'] } }];
}

function ofPicture(picture: Attachment, look: Look): Sighting[] {
  if (look.draft.account !== 'official' || peopleIn(picture) === 'none') return [];
  const answer = answerTo(picture, id, through);
  if (picture.showsPupils === 'no' || answer === 'no_pupils') return [];
  const told = [look.reading, ...tellingWords(picture)].some(saysPupils);
  if (!hasFacts(picture) && !told) return [];
  const covering = toCover(picture, look, answer);
  return covering ?? [...permission(picture, look, answer), ...faces(picture, look, answer)];
}

/** A picture with people on an official account: everybody shown needs the right permission for this use. */
export const pupilPhotoConsent: Rule = {
  id,
  words: {
    found: 'Everybody in this picture needs the right permission for this use: check before it goes out.',
    question: 'May everybody in the picture be shown on this account?',
    unlooked: 'Nobody has looked at this picture yet: look at it yourself before it goes out.',
    unlooked_question: 'Have you looked at the picture yourself, and may everybody in it be shown?',
    allowed: 'Yes, the right permission for this use is there for everybody',
    no_pupils: 'No pupil can be recognised in it',
    face_on:
      'UK agencies advised schools in May 2026 against pictures from which pupils can be identified face-on: choose a shot from behind or further away where it does as well.',
    to_cover:
      'The school asks for faces of pupils to be covered: cover them, or choose a shot from behind or further away.',
    to_cover_question: 'Do these faces have to be seen?',
    meant: 'Yes: permission for this use is there, and the head has agreed to faces being seen',
  },
  elsewhere: [through],
  find: (look) => inPictures(look, (picture) => ofPicture(picture, look)),
  examples: {
    fires: [
      { text: 'Our winners!', account: 'official', attachments: [{ kind: 'photo', faces: 5 }] },
      {
        text: 'Our winners!',
        account: 'official',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 5 }],
      },
      { text: 'Our winners!', account: 'official', attachments: [{ kind: 'photo', looked: 'no' }] },
      { text: 'The concert', account: 'official', attachments: [{ kind: 'video', looked: 'yes', faces: 2 }] },
      { text: 'Class photo day! 5B looking smart', account: 'official', attachments: ['photo'] },
      { text: 'Here are our Year 6 leavers', account: 'official', attachments: ['photo'] },
      { text: 'Photos of the children at the farm', account: 'official', attachments: ['photo', 'photo'] },
      { text: 'Pictured: the netball team with their cup', account: 'official', attachments: ['photo'] },
      {
        text: 'A great day',
        account: 'official',
        attachments: [{ kind: 'photo', alt: 'Five children pictured with their medals' }],
      },
      {
        text: 'A great day',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'class-photo-3b.jpg' }],
      },
      {
        text: 'A great day',
        account: 'official',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 3, groups: ['Year 4 Oak'] }],
      },
      {
        text: 'A great day',
        account: 'official',
        attachments: [
          { kind: 'photo', looked: 'yes', faces: 3, answers: { 'pupil-photo-consent': 'allowed' } },
          { kind: 'photo', looked: 'yes', faces: 3 },
        ],
      },
      {
        text: 'A great day',
        account: 'official',
        settings: { faceOnPhotos: 'cover' },
        attachments: [{ kind: 'photo', looked: 'yes', faces: 3, groups: ['Oak'], listed: 'none-on-list' }],
      },
    ],
    quiet: [
      { text: 'The new minibus has arrived', account: 'official', attachments: ['photo'] },
      {
        text: 'The new minibus',
        account: 'official',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }],
      },
      { text: 'Lovely day', attachments: [{ kind: 'photo', looked: 'yes', faces: 5 }] },
      { text: 'Year 4 had a lovely time at the museum', account: 'official', attachments: ['photo'] },
      { text: 'Our winners!', account: 'official' },
      {
        text: 'Our new governors',
        account: 'official',
        attachments: [{ kind: 'photo', faces: 6, showsPupils: 'no' }],
      },
      {
        text: 'The stage before the children arrive',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'stage.jpg' }],
      },
      {
        text: 'A great day',
        account: 'official',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 0, covered: 7 }],
      },
      {
        text: 'A great day',
        account: 'official',
        settings: { faceOnPhotos: 'allow' },
        attachments: [{ kind: 'photo', looked: 'yes', faces: 3, groups: ['Oak'], listed: 'none-on-list' }],
      },
      {
        text: 'A great day',
        account: 'official',
        settings: { faceOnPhotos: 'allow' },
        attachments: [{ kind: 'photo', looked: 'yes', faces: 3, groups: ['Oak'], listed: 'covered' }],
      },
      {
        text: 'A great day',
        account: 'official',
        settings: { faceOnPhotos: 'allow' },
        attachments: [
          { kind: 'photo', looked: 'yes', faces: 3, answers: { 'pupil-photo-consent': 'allowed' } },
        ],
      },
      {
        text: 'A great day',
        account: 'official',
        attachments: [
          { kind: 'photo', looked: 'yes', faces: 3, answers: { 'pupil-photo-consent': 'no_pupils' } },
        ],
      },
      {
        text: 'A great day',
        account: 'official',
        settings: { faceOnPhotos: 'cover' },
        attachments: [
          { kind: 'photo', looked: 'yes', faces: 3, answers: { 'pupil-photo-consent': 'meant' } },
        ],
      },
    ],
  },
};
