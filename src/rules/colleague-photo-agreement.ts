import { colleaguesShown, notColleaguesShown } from '../text/lexicon/others-pictured.ts';
import {
  allAnswered,
  answerTo,
  canAsk,
  firstWithout,
  inPictures,
  mayShowPeople,
  toldBeside,
} from './pictures.ts';
import type { Rule } from './rule.ts';

const id = 'colleague-photo-agreement';
const choices = ['none', 'agreed'];

/** A picture of colleagues on a personal account, as the words around it tell or the person says. */
export const colleaguePhotoAgreement: Rule = {
  id,
  words: {
    told: 'This speaks of a picture with colleagues in it: each of them has to have agreed, or leave them out.',
    asked: 'A picture of colleagues needs the agreement of each of them: say whether any are in it.',
    question: 'Does the picture show colleagues?',
    none: 'No colleagues are in it',
    agreed: 'Yes, and each of them has agreed to its being posted here',
  },
  find(look) {
    if (look.draft.account === 'official' || !mayShowPeople(look) || allAnswered(look, id, ...choices))
      return [];
    const asks = { question: 'question', choices };
    const told = toldBeside(look, (reading) => firstWithout(reading, colleaguesShown, [notColleaguesShown]));
    if (told) return [{ ...told, message: 'told', asks }];
    return inPictures(look, (picture) =>
      canAsk(picture) && answerTo(picture, id) === undefined
        ? [{ message: 'asked', asks, merelyAsks: true }]
        : [],
    );
  },
  examples: {
    fires: [
      { text: 'Staff night out, we scrub up well', attachments: ['photo'] },
      { text: 'Staffroom birthday party for Ms Patel', attachments: ['photo'] },
      { text: 'Works night out with the girls', attachments: ['photo', 'photo'] },
      { text: 'Me and my colleagues at the quiz', attachments: ['photo'] },
      { text: 'Love these work besties', attachments: ['photo'] },
      { text: 'Selfie with my head of department', attachments: ['photo'] },
      { text: 'Mr Hill at his leaving do', attachments: ['photo'] },
      { text: 'Department Christmas meal!', attachments: ['photo'] },
      { text: 'The girls from work do Leeds', attachments: ['photo'] },
      { text: 'Inset day antics', attachments: ['video'] },
      { text: 'Best night', attachments: [{ kind: 'photo', alt: 'Four teachers at a staff party' }] },
      { text: 'Best night', attachments: [{ kind: 'photo', name: 'staff-christmas-do.jpg' }] },
      { text: 'With my favourite workmates', attachments: [{ kind: 'photo', faces: 4 }] },
      { text: 'Retirement do for our caretaker', attachments: ['photo'] },
      { text: 'A photo of my line manager on the waltzers', attachments: ['photo'] },
      { text: 'Friday drinks with the maths department', attachments: ['photo'] },
      { text: 'My TA is a legend', attachments: ['photo'] },
      { text: 'Work husband and I', attachments: ['photo'] },
      { text: 'Lovely evening', attachments: [{ kind: 'photo', looked: 'yes', faces: 3 }] },
      {
        text: 'Lovely evening',
        attachments: [
          { kind: 'photo', looked: 'yes', faces: 3, answers: { 'colleague-photo-agreement': 'none' } },
          { kind: 'photo', looked: 'yes', faces: 2 },
        ],
      },
    ],
    quiet: [
      { text: 'Staff night out, we scrub up well' },
      { text: 'The cake from the staffroom birthday', attachments: ['photo'] },
      { text: 'Staff night out', account: 'official', attachments: ['photo'] },
      { text: 'My cat asleep on the marking', attachments: ['photo'] },
      { text: 'Happy birthday to my best friend', attachments: [{ kind: 'photo', faces: 2 }] },
      { text: 'Family barbecue', attachments: ['photo'] },
      { text: 'Head of the table again', attachments: ['photo'] },
      { text: "My daughter's teacher gave her this card", attachments: ['photo'] },
      { text: 'Sunset from the hill', attachments: ['photo'] },
      { text: 'New walking boots', attachments: ['photo'] },
      { text: 'My leaving present from the team', attachments: ['photo'] },
      { text: 'Fish and chips on the pier', attachments: ['photo'] },
      { text: 'Lovely evening', attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }] },
      { text: 'Lovely evening', attachments: [{ kind: 'photo', faces: 3 }] },
      {
        text: 'Lovely evening',
        attachments: [
          { kind: 'photo', looked: 'yes', faces: 3, answers: { 'colleague-photo-agreement': 'none' } },
        ],
      },
      {
        text: 'Staff night out',
        attachments: [
          { kind: 'photo', looked: 'yes', faces: 3, answers: { 'colleague-photo-agreement': 'agreed' } },
        ],
      },
      { text: 'Staff night out', attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }] },
      { text: 'My dog at the beach', attachments: ['video'] },
      { text: 'Running club in the rain', attachments: ['photo'] },
      { text: 'Wedding of my cousin', attachments: ['photo'] },
    ],
  },
};
