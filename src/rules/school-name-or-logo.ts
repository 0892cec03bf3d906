import { emblem, otherEmblem } from '../text/lexicon/school-pictured.ts';
import { quoted } from '../text/stance.ts';
import { allAnswered, firstWithout, inPictures, pictureWords, tellingWords } from './pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { schoolIn } from './school-mentions.ts';
import { sightOf } from './sight.ts';

const id = 'school-name-or-logo';

function find(look: Look): Sighting[] {
  const { draft, reading } = look;
  if (draft.account === 'official' || allAnswered(look, id, 'permitted', 'not_ours')) return [];
  const asked = draft.attachments.length > 0;
  const asks = asked ? { asks: { question: 'question', choices: ['permitted', 'not_ours'] } } : {};
  const told = firstWithout(reading, emblem, [otherEmblem]);
  const inText =
    told && !quoted(reading.text, told.start) ? [sightOf(told, { message: 'emblem', ...asks })] : [];
  const shown = inPictures(look, (picture) => {
    const { written } = pictureWords(picture);
    if (written && schoolIn(look, written, 'own')) return [{ message: 'name', ...asks }];
    const described = tellingWords(picture).some((words) => firstWithout(words, emblem, [otherEmblem]));
    return described ? [{ message: 'shown', ...asks }] : [];
  });
  return [...inText, ...shown];
}

/** The school's crest, logo or letterhead, or its name in a picture, on an account that is not the school's. */
export const schoolNameOrLogo: Rule = {
  id,
  words: {
    emblem:
      'The school’s crest and logo need the head’s permission on any account but the school’s: leave them out.',
    shown:
      'The picture seems to show the school’s crest or logo, which needs the head’s permission: use another one.',
    name: 'The school’s name can be read in the picture, which needs the head’s permission: crop it or use another one.',
    question: 'Has the headteacher allowed the school’s name or logo to be used here?',
    permitted: 'Yes, the headteacher has allowed it',
    not_ours: 'It is not the name or logo of our school',
  },
  find,
  examples: {
    fires: [
      { text: "The St Alder's crest makes a great profile picture", attachments: ['photo'] },
      { text: 'Using the school logo on my tutoring flyer' },
      { text: 'Put the academy crest on my page' },
      { text: 'Our school badge as my new profile picture', surface: 'profile' },
      { text: 'Flyer', attachments: [{ kind: 'photo', alt: 'Tutoring flyer with the logo of our academy' }] },
      { text: 'Flyer', attachments: [{ kind: 'photo', name: 'school-logo.png' }] },
      { text: 'Flyer', attachments: [{ kind: 'photo', name: 'academy_crest_final.png' }] },
      {
        text: 'Flyer',
        settings: { schoolNames: ["St Alder's Catholic Academy"] },
        attachments: [{ kind: 'photo', textInPicture: "St Alder's Catholic Academy" }],
      },
      { text: 'Letter on school headed paper, look', attachments: ['photo'] },
      { text: 'I used the school letterhead for this' },
      { text: "Added the school's emblem to my bio", surface: 'profile' },
      { text: 'The logo of our trust looks good on a mug', attachments: ['photo'] },
      { text: 'Made stickers with the academy logo' },
      { text: 'New profile picture: the college crest', surface: 'profile' },
      { text: 'Our logo on my new van', attachments: ['photo'] },
    ],
    quiet: [
      { text: 'Picture of a real cathedral window', attachments: ['photo'] },
      { text: 'Our school logo', account: 'official', attachments: ['photo'] },
      { text: 'The football club crest on my new shirt', attachments: ['photo'] },
      { text: 'I designed a new logo for the bakery' },
      { text: 'Badge of honour' },
      { text: 'My daughter got her swimming badge', attachments: ['photo'] },
      { text: 'Crest of a wave' },
      { text: 'Love the new Nike logo on these', attachments: ['photo'] },
      {
        text: 'Flyer',
        attachments: [
          {
            kind: 'photo',
            alt: 'Flyer with the school logo',
            answers: { 'school-name-or-logo': 'permitted' },
          },
        ],
      },
      { text: 'Flyer', attachments: [{ kind: 'photo', textInPicture: 'Elm Grove bakery' }] },
      {
        text: 'Out and about',
        settings: { schoolNames: ["St Alder's Catholic Academy"] },
        attachments: [{ kind: 'photo', textInPicture: 'Mind the gap' }],
      },
      { text: 'Scout badge sewn on at last', attachments: ['photo'] },
      { text: 'Blue badge parking is full again' },
      { text: 'My new job at the logo designers' },
    ],
  },
};
