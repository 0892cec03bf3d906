import { gathering, manyPeople, nobodyThere } from '../text/lexicon/others-pictured.ts';
import type { Reading } from '../text/reading.ts';
import { allAnswered, mayShowPeople, tellingWords } from './pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const id = 'event-photo-expectation';
/** From so many faces on, not everybody will have looked into the camera; from so many it is a gathering anyway. */
const several = 3;
const crowd = 8;

function speaksOf({ reading, draft }: Look, tells: (reading: Reading) => boolean): boolean {
  return tells(reading) || draft.attachments.some((picture) => tellingWords(picture).some(tells));
}

function find(look: Look): Sighting[] {
  const { draft } = look;
  if (draft.account === 'official' || draft.attachments.length === 0) return [];
  if (!mayShowPeople(look) || allAnswered(look, id, 'known', 'nobody')) return [];
  const most = Math.max(0, ...draft.attachments.map(({ faces = 0 }) => faces));
  const gathered = speaksOf(look, (reading) => reading.has(gathering));
  const many = speaksOf(look, (reading) => reading.has(manyPeople));
  const things = speaksOf(look, (reading) => reading.has(nobodyThere));
  const byFaces = most >= crowd || (most >= several && gathered);
  const byWords = most === 0 && gathered && many && !things;
  if (!byFaces && !byWords) return [];
  return [{ message: 'found', asks: { question: 'question', choices: ['known', 'nobody'] } }];
}

/** Several people at an event on a personal account: not everybody there expects to be online. */
export const eventPhotoExpectation: Rule = {
  id,
  words: {
    found:
      'Not everybody at an event expects to be online: check with the people shown before you post this.',
    question: 'Do the people shown know that the picture will be online?',
    known: 'Yes, everybody who can be recognised knows',
    nobody: 'Nobody can be recognised in it',
  },
  find,
  examples: {
    fires: [
      { text: 'The whole album from the christening', attachments: ['photo', 'photo'] },
      { text: 'Christening', attachments: [{ kind: 'photo', faces: 20 }] },
      { text: 'What a day', attachments: [{ kind: 'photo', faces: 12 }] },
      { text: 'Party at ours, all of us', attachments: ['photo'] },
      { text: 'Group photo from the fun run', attachments: ['photo'] },
      { text: 'The crowd at the gig last night', attachments: ['photo'] },
      { text: 'Everyone on the dance floor at the wedding', attachments: ['video'] },
      { text: 'Wedding guests in the garden', attachments: ['photo'] },
      { text: 'Reunion after 20 years, full album', attachments: ['photo'] },
      { text: 'Hen do', attachments: [{ kind: 'photo', faces: 5 }] },
      { text: 'Bonfire night', attachments: [{ kind: 'photo', looked: 'yes', faces: 4 }] },
      { text: 'Parish fete: faces of the day', attachments: ['photo'] },
      { text: 'What a day', attachments: [{ kind: 'photo', faces: 3, alt: 'Guests at a wedding' }] },
      { text: 'Photo dump from the barbecue', attachments: ['photo'] },
      { text: 'Pilgrimage', attachments: [{ kind: 'photo', faces: 30 }] },
      { text: 'The audience at the concert', attachments: ['photo'] },
      { text: 'Runners at the tournament', attachments: ['photo'] },
      { text: 'Quiz night with the gang', attachments: [{ kind: 'photo', faces: 6 }] },
      { text: 'Night', attachments: [{ kind: 'photo', name: 'party-group-photo.jpg' }] },
      { text: 'The whole gang at the festival', attachments: [{ kind: 'video' }] },
    ],
    quiet: [
      { text: 'The cake from the christening', attachments: ['photo'] },
      { text: 'Christening', account: 'official', attachments: [{ kind: 'photo', faces: 20 }] },
      { text: 'The whole album from the christening' },
      { text: 'My sister and I', attachments: [{ kind: 'photo', faces: 2 }] },
      { text: 'Sunset at the festival', attachments: ['photo'] },
      { text: 'The empty church before everyone came to the wedding', attachments: ['photo'] },
      { text: 'Wedding flowers', attachments: ['photo'] },
      { text: 'Party shoes', attachments: ['photo'] },
      { text: 'Lunch', attachments: [{ kind: 'photo', faces: 4 }] },
      { text: 'Party', attachments: [{ kind: 'photo', faces: 1 }] },
      { text: 'My medal from the fun run', attachments: ['photo'] },
      { text: 'Fireworks for everyone on bonfire night', attachments: ['photo'] },
      { text: 'Wedding of the year', attachments: ['photo'] },
      { text: 'The venue for the party, everybody', attachments: ['photo'] },
      { text: 'Everyone at the wedding', attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }] },
      {
        text: 'Christening',
        attachments: [{ kind: 'photo', faces: 20, answers: { 'event-photo-expectation': 'known' } }],
      },
      { text: 'Walking the dog', attachments: ['photo'] },
      { text: 'New kitchen', attachments: ['photo'] },
      { text: 'Happy birthday to me', attachments: ['photo'] },
      { text: 'Everybody needs a cup of tea', attachments: ['photo'] },
    ],
  },
};
