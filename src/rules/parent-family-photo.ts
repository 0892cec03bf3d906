import { familiesShown, notPupilsFamilies, picturedFamilies } from '../text/lexicon/others-pictured.ts';
import {
  answerTo,
  canAsk,
  firstWithout,
  hasFacts,
  inPictures,
  mayShowPeople,
  toldBeside,
} from './pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const id = 'parent-family-photo';

/** The school's own page thanks parents every week: only a picture of them counts there. */
function onOfficial(look: Look): Sighting[] {
  const open = look.draft.attachments.some((picture) => answerTo(picture, id) === undefined);
  if (!open) return [];
  const told = toldBeside(look, (reading) => {
    const pictured = reading.all(picturedFamilies)[0];
    return pictured ?? (look.draft.attachments.some(isSeen) ? reading.all(familiesShown)[0] : undefined);
  });
  if (!told) return [];
  return [
    { ...told, message: 'official', asks: { question: 'official_question', choices: ['relevant', 'none'] } },
  ];
}

function isSeen(picture: Look['draft']['attachments'][number]): boolean {
  return hasFacts(picture) && (picture.faces ?? 0) > 0;
}

function onOthers(look: Look): Sighting[] {
  const said = look.draft.attachments.map((picture) => answerTo(picture, id));
  if (said.includes('yes')) return [{ message: 'shown' }];
  if (said.every((answer) => answer === 'none')) return [];
  const told = toldBeside(look, (reading) => firstWithout(reading, familiesShown, [notPupilsFamilies]));
  if (told) return [{ ...told, message: 'shown' }];
  return inPictures(look, (picture) =>
    canAsk(picture) && answerTo(picture, id) === undefined
      ? [{ message: 'asked', asks: { question: 'question', choices: ['none', 'yes'] }, merelyAsks: true }]
      : [],
  );
}

/** A picture of pupils' parents or families, as the words around it tell or the person says. */
export const parentFamilyPhoto: Rule = {
  id,
  words: {
    shown:
      'Pictures of parents and families of pupils stay off your own accounts, even when they ask for it: take the picture out.',
    asked: 'Pictures of pupils’ parents and families stay off your own accounts: say whether any are in it.',
    question: 'Does the picture show parents or families of pupils?',
    none: 'No parents or families of pupils are in it',
    yes: 'Yes, it does',
    official:
      'This speaks of a picture of parents or families: it has to be needed for what the post is about.',
    official_question: 'Is the picture of these families within the school’s rules on images?',
    relevant: 'Yes, it belongs to the post, and they know of it',
    no_parents: 'The picture shows no parents or families of pupils',
  },
  corrections: ['no_parents'],
  find(look) {
    if (look.draft.attachments.length === 0 || !mayShowPeople(look)) return [];
    return look.draft.account === 'official' ? onOfficial(look) : onOthers(look);
  },
  examples: {
    fires: [
      { text: 'Gate selfie with a mum and her twins because she asked', attachments: ['photo'] },
      { text: "Barbecue with our pupils' parents", attachments: ['photo'] },
      { text: 'The PTA mums smashed it tonight', attachments: ['photo'] },
      { text: 'Drinks with the Year 4 parents', attachments: ['photo'] },
      { text: 'Selfie with one of the dads', attachments: ['photo'] },
      { text: 'Parents from my class at the fair', attachments: ['photo'] },
      { text: 'Some of our families at the picnic', attachments: ['photo', 'photo'] },
      { text: '3B mums and dads on the bouncy castle', attachments: ['photo'] },
      { text: 'The parents at the school gate', attachments: ['video'] },
      { text: 'Fun night', attachments: [{ kind: 'photo', alt: 'Our class parents at the quiz' }] },
      { text: 'Fun night', attachments: [{ kind: 'photo', name: 'school-gate-mums.jpg' }] },
      { text: 'Coffee with two mums from school', attachments: ['photo'] },
      { text: 'The Rossi family at our assembly', attachments: ['photo'] },
      { text: 'Lovely evening', attachments: [{ kind: 'photo', looked: 'yes', faces: 3 }] },
      {
        text: 'Lovely evening',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 3, answers: { 'parent-family-photo': 'yes' } }],
      },
      { text: 'A candid of parents chatting at the fair', account: 'official', attachments: ['photo'] },
      { text: 'Pictured: Year 2 families at the picnic', account: 'official', attachments: ['photo'] },
      {
        text: 'Parents of Year 2 at the assembly',
        account: 'official',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 9 }],
      },
      { text: 'A grandad from Year 1 with his grandson, selfie with the family', attachments: ['photo'] },
      { text: "Pub with the kids' parents", attachments: ['photo'] },
    ],
    quiet: [
      { text: 'A selfie with my own mum', attachments: ['photo'] },
      { text: 'The barbecue food', attachments: ['photo'] },
      { text: 'My parents at the seaside', attachments: ['photo'] },
      { text: 'Gate selfie with a mum and her twins' },
      { text: 'Wedding of my sister, mum crying all day', attachments: ['photo'] },
      { text: 'Happy birthday dad', attachments: [{ kind: 'photo', faces: 2 }] },
      { text: "Mother's Day lunch", attachments: ['photo'] },
      { text: 'My in laws made it', attachments: ['photo'] },
      { text: 'Thank you to all the parents who came', account: 'official', attachments: ['photo'] },
      { text: 'Letter to parents about the trip', account: 'official', attachments: ['photo'] },
      { text: 'Dear families, the fair is on Saturday', account: 'official', attachments: ['photo'] },
      {
        text: 'Parents of Year 2 at the assembly',
        account: 'official',
        attachments: [{ kind: 'photo', faces: 9, answers: { 'parent-family-photo': 'relevant' } }],
      },
      { text: 'Empty fair stalls', account: 'official', attachments: ['photo'] },
      { text: 'My cat', attachments: ['photo'] },
      { text: 'Lovely evening', attachments: [{ kind: 'photo', faces: 3 }] },
      { text: 'Lovely evening', attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }] },
      {
        text: 'Lovely evening',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 3, answers: { 'parent-family-photo': 'none' } }],
      },
      { text: 'Drinks with the Year 4 parents', attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }] },
      { text: 'Family walk in the woods', attachments: ['photo'] },
      { text: "Selfie with my mum at my daughter's assembly", attachments: ['photo'] },
    ],
  },
};
