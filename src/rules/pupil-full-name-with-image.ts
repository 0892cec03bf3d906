import { achievement } from '../text/lexicon/school.ts';
import { fullNameOf } from './full-names.ts';
import { namedInPictures } from './named-in-pictures.ts';
import { mayShowPeople } from './pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';

/** In a caption a bare full name is whoever is shown; a grown-up's is none of a pupil's. */
function inText(look: Look): Sighting[] {
  const { reading, draft } = look;
  if (draft.attachments.every(({ showsPupils }) => showsPupils === 'no' || showsPupils === 'own-child'))
    return [];
  const seen = draft.attachments.some(({ faces = 0, showsPupils }) => faces > 0 || showsPupils === 'yes');
  return reading.people
    .filter(({ full }) => full)
    .flatMap((person) => {
      const how = fullNameOf(look, person);
      if (how === 'quiet') return [];
      const sure = how === 'sure' || seen || reading.has(achievement, person.sentence);
      return [
        {
          start: person.start,
          end: person.end,
          message: 'beside',
          values: { name: person.forename },
          fixes: [{ label: 'shorten', values: { name: person.forename }, replacement: person.forename }],
          ...(sure ? {} : { unsure: true }),
        },
      ];
    });
}

/** A pupil's full name in a text, a file's name, a description or a tag, together with a picture that may show the pupil. */
export const pupilFullNameWithImage: Rule = {
  id: 'pupil-full-name-with-image',
  words: {
    beside:
      'A full name never goes with a picture of the pupil, whatever permission there is: use the first name.',
    in_picture:
      'The picture goes out with the full name "{words}" in its file name, description, tags or writing: take the name out there.',
    shorten: 'Use "{name}"',
    not_a_pupil: 'This is not a pupil',
    not_shown: 'The picture shows no pupil',
  },
  corrections: ['not_a_pupil', 'not_shown'],
  find: (look) => (mayShowPeople(look) ? [...inText(look), ...namedInPictures(look)] : []),
  examples: {
    fires: [
      { text: 'Oliver Grant with his medal', account: 'official', attachments: ['photo'] },
      { text: 'Well done to Amy Jones!', account: 'official', attachments: [{ kind: 'photo', faces: 1 }] },
      { text: 'Star of the week: Tyrone Bell', account: 'official', attachments: ['video'] },
      { text: 'Holly Marsh in Year 5 and her prize marrow', account: 'official', attachments: ['photo'] },
      {
        text: 'What a race!',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'oliver-grant.jpg', faces: 1 }],
      },
      {
        text: 'What a race!',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'OliverGrant_2.JPG', faces: 1 }],
      },
      {
        text: 'What a race!',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'maryjones.jpg', faces: 1 }],
      },
      {
        text: 'What a race!',
        account: 'official',
        attachments: [{ kind: 'photo', alt: 'Amy Jones in Year 4 holding a trophy' }],
      },
      {
        text: 'Our winner',
        account: 'official',
        attachments: [
          { kind: 'photo', faces: 1, textInPicture: 'Certificate of merit awarded to Priya Nair' },
        ],
      },
      {
        text: 'Our winner',
        account: 'official',
        attachments: [
          {
            kind: 'photo',
            faces: 1,
            metadata: { location: false, serial: false, people: ['Priya Nair'], words: [] },
          },
        ],
      },
      {
        text: 'Our winner',
        account: 'official',
        attachments: [
          {
            kind: 'photo',
            faces: 1,
            metadata: {
              location: false,
              serial: false,
              people: [],
              words: ['Kofi Mensah, Year 6, first place'],
            },
          },
        ],
      },
      {
        text: 'Reading challenge winners: Ayaan Sheikh, Niamh Kelly and Kofi Mensah',
        account: 'official',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 3 }],
      },
      {
        text: 'Callum Hargreaves won gold at the county swim',
        account: 'official',
        attachments: [{ kind: 'photo', showsPupils: 'yes' }],
      },
    ],
    quiet: [
      { text: 'Oliver with his medal', account: 'official', attachments: ['photo'] },
      { text: 'Oliver Grant with his medal', account: 'official' },
      { text: 'Star of the week: T.B.', account: 'official', attachments: ['photo'] },
      {
        text: 'Star of the week: Tyrone Bell',
        account: 'official',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }],
      },
      {
        text: 'Star of the week: Tyrone Bell',
        account: 'official',
        attachments: [{ kind: 'photo', faces: 2, showsPupils: 'no' }],
      },
      { text: 'Thanks to Mr David Lyle for fixing the piano', account: 'official', attachments: ['photo'] },
      {
        text: 'Year 6 are reading Roald Dahl',
        account: 'official',
        attachments: [{ kind: 'photo', faces: 4 }],
      },
      {
        text: 'Our new library',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'IMG_1234.jpg', faces: 2 }],
      },
      {
        text: 'Our new library',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'new-library-shelves.jpg' }],
      },
      {
        text: 'We welcome our new headteacher Jane Smith',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'jane-smith.jpg', faces: 1 }],
      },
      {
        text: 'We welcome our new head',
        account: 'official',
        attachments: [{ kind: 'photo', alt: 'Headteacher Jane Smith at the gate', faces: 1 }],
      },
      {
        text: 'World Book Day',
        account: 'official',
        attachments: [{ kind: 'photo', alt: 'A poster of Florence Nightingale', faces: 1 }],
      },
      {
        text: 'Sports day is at Victoria Park on Friday',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'victoria-park.jpg' }],
      },
      {
        text: 'Screens',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'screenshot.png', faces: 1 }],
      },
    ],
  },
};
