import { distress, harmlessSubject, mockery, noDistress, undress } from '../text/lexicon/picture-fitness.ts';
import type { Reading } from '../text/reading.ts';
import { quoted } from '../text/stance.ts';
import {
  allAnswered,
  answerTo,
  canAsk,
  firstWithout,
  inPictures,
  mayShowPeople,
  toldBeside,
} from './pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const id = 'image-suitability';
const choices = ['fitting', 'nobody'];

function told(look: Look): Sighting[] {
  const kinds: [string, (reading: Reading) => { start: number; end: number } | undefined][] = [
    ['dress', (reading) => (reading.has(harmlessSubject) ? undefined : reading.all(undress)[0])],
    ['mocks', (reading) => (reading.has(harmlessSubject) ? undefined : reading.all(mockery)[0])],
    ['distress', (reading) => firstWithout(reading, distress, [noDistress])],
  ];
  return kinds.flatMap(([message, tells]) => {
    const place = toldBeside(look, tells);
    if (!place || quoted(look.reading.text, place.start ?? -1)) return [];
    return [
      {
        ...place,
        message,
        asks: { question: 'question', choices },
        ...(message === 'distress' ? { cases: ['mild' as const] } : {}),
      },
    ];
  });
}

/** A picture that shows somebody undressed, in distress or made fun of, as the words around it say or the person does. */
export const imageSuitability: Rule = {
  id,
  words: {
    dress: 'These words speak of undress beside a picture: use one in which everybody is properly dressed.',
    mocks: 'This makes fun of somebody in the picture: use another picture, or other words.',
    distress: 'This picture seems to show somebody upset or hurt: use another one.',
    asked: 'Nobody may be shown undressed, upset or made fun of: look once more.',
    question: 'Is everybody in the picture properly dressed, and nobody upset or made fun of?',
    fitting: 'Yes, everybody could be proud of it',
    nobody: 'Nobody can be seen in it',
  },
  find(look) {
    if (!mayShowPeople(look) || allAnswered(look, id, ...choices)) return [];
    const seen = told(look);
    if (seen.length > 0) return seen;
    return inPictures(look, (picture) =>
      canAsk(picture) && answerTo(picture, id) === undefined
        ? [{ message: 'asked', asks: { question: 'question', choices }, merelyAsks: true }]
        : [],
    );
  },
  examples: {
    fires: [
      { text: 'boring lesson?', account: 'official', attachments: ['photo'] },
      { text: 'Caught Dave snoring in the staffroom', attachments: ['photo'] },
      { text: 'One of my Year 9s asleep on his desk', attachments: ['photo'] },
      { text: 'Look at the state of him after PE', attachments: ['photo'] },
      { text: 'Caption this!', account: 'official', attachments: [{ kind: 'photo', faces: 1 }] },
      { text: 'Poolside gallery of our pupils', account: 'official', attachments: ['photo', 'photo'] },
      { text: 'Boys in their swimming trunks before the gala', account: 'official', attachments: ['photo'] },
      { text: 'Getting changed for PE', account: 'official', attachments: ['photo'] },
      { text: 'Fun in the changing rooms', account: 'official', attachments: ['photo'] },
      { text: 'When the costume slipped', account: 'official', attachments: ['photo'] },
      { text: 'In tears at the start line, bless', account: 'official', attachments: ['photo'] },
      {
        text: 'First day',
        account: 'official',
        attachments: [{ kind: 'photo', alt: 'A child crying at the gate' }],
      },
      { text: 'Full meltdown on the coach', attachments: ['video'] },
      { text: 'Who wore it best?', attachments: [{ kind: 'photo', faces: 2 }] },
      { text: 'Somebody tell her about the parsley', attachments: ['photo'] },
      { text: 'What a face like a wet weekend', attachments: ['photo'] },
      { text: 'World book day', attachments: [{ kind: 'photo', alt: 'Worst costume of the day' }] },
      { text: 'Bad hair day for the deputy', attachments: ['photo'] },
      { text: 'Found Mr Hill drooling at assembly', attachments: ['photo'] },
      { text: 'The finish', account: 'official', attachments: [{ kind: 'photo', looked: 'yes', faces: 3 }] },
      { text: 'The finish', attachments: [{ kind: 'video', looked: 'yes', faces: 1 }] },
    ],
    quiet: [
      { text: 'boring lesson?', account: 'official' },
      { text: 'A wide shot of runners at the start line', account: 'official', attachments: ['photo'] },
      { text: 'Our swimmers with their medals, in tracksuits', account: 'official', attachments: ['photo'] },
      { text: 'Results of the swimming gala are on the website', account: 'official' },
      { text: 'A class laughing at a clown visit', account: 'official', attachments: ['photo'] },
      { text: 'Tears of joy on results day', account: 'official', attachments: ['photo'] },
      { text: 'My cat asleep on the marking', attachments: ['photo'] },
      { text: 'The puppy snoring at the vet', attachments: ['photo'] },
      { text: 'We were crying with laughter at the panto', account: 'official', attachments: ['photo'] },
      { text: 'Group photo everyone agreed to', attachments: ['photo'] },
      { text: 'Nativity costumes are ready', account: 'official', attachments: ['photo'] },
      { text: 'The new pool is open', account: 'official', attachments: ['photo'] },
      { text: 'Look at my hair after that wind', attachments: ['photo'] },
      { text: 'Year 3 dressed as Romans', account: 'official', attachments: ['photo'] },
      { text: 'Please bring a towel and costume on Thursday', account: 'official', attachments: ['photo'] },
      { text: 'The finish', account: 'official', attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }] },
      { text: 'Look at the state of him', attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }] },
      {
        text: 'The finish',
        attachments: [
          { kind: 'photo', looked: 'yes', faces: 3, answers: { 'image-suitability': 'fitting' } },
        ],
      },
      { text: 'The baby fast asleep in her cot', attachments: ['photo'] },
      {
        text: 'The caretaker fixed the boiler',
        account: 'official',
        attachments: [{ kind: 'photo', faces: 1 }],
      },
    ],
  },
};
