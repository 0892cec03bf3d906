import { drunkenness, moderate, serious } from '../text/lexicon/nights-out.ts';
import { harmlessPicture, oldPicture, suggestive, wildPicture } from '../text/lexicon/own-picture.ts';
import { farGone } from '../text/lexicon/wild-nights.ts';
import { reportedAsNews } from '../text/lexicon/wrongdoing.ts';
import type { Reading } from '../text/reading.ts';
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

const id = 'compromising-self-image';
const asks = { question: 'question', choices: ['fine', 'not_me'] };

const notOneself = [harmlessPicture, serious, moderate, reportedAsNews];
const wild = (reading: Reading) =>
  firstWithout(reading, wildPicture, [harmlessPicture]) ??
  firstWithout(reading, drunkenness, notOneself) ??
  firstWithout(reading, farGone, notOneself);

/** A suggestive or drunken picture of oneself, as the words around it tell or the person says. */
export const compromisingSelfImage: Rule = {
  id,
  words: {
    suggestive:
      'This speaks of a suggestive picture, which does not go with working at a school: use another one.',
    wild: 'This speaks of a picture with drink, drugs or the like, which parents and pupils can find: use another one.',
    asked: 'Parents and pupils can find this picture: it has to fit how you are known at work.',
    question: 'Would you be glad for parents and pupils to see this picture of you?',
    fine: 'Yes, anybody may see it',
    not_me: 'I am not in it, and nobody else would mind either',
  },
  find(look) {
    if (look.draft.account === 'official' || !mayShowPeople(look)) return [];
    if (allAnswered(look, id, ...asks.choices)) return [];
    const old = toldBeside(look, (reading) => reading.all(oldPicture)[0]) ? { cases: ['mild' as const] } : {};
    const teasing = toldBeside(look, (reading) => firstWithout(reading, suggestive, [harmlessPicture]));
    if (teasing) return [{ ...teasing, message: 'suggestive', asks, ...old }];
    const drunk = toldBeside(look, wild);
    if (drunk) return [{ ...drunk, message: 'wild', asks, ...old }];
    return inPictures(look, (picture) =>
      canAsk(picture) && answerTo(picture, id) === undefined
        ? [{ message: 'asked', asks, merelyAsks: true }]
        : [],
    );
  },
  examples: {
    fires: [
      { text: 'Shots in a nightclub, new profile pic', attachments: ['photo'] },
      { text: 'Lingerie selfie for the weekend', attachments: ['photo'] },
      { text: 'Thirst trap Thursday', attachments: ['photo'] },
      { text: 'Dancing on tables in Magaluf', attachments: ['photo'] },
      { text: 'absolutely leathered last night lads', attachments: ['photo'] },
      { text: 'Throwback to me passed out on the lawn', attachments: ['photo'] },
      { text: 'Me', attachments: [{ kind: 'photo', alt: 'Me with a spliff at a festival' }] },
      { text: 'Me', attachments: [{ kind: 'photo', name: 'drunk-selfie.jpg' }] },
      { text: 'In just my underwear, why not', attachments: ['photo'] },
      { text: 'My boudoir shoot came back', attachments: ['photo', 'photo'] },
      { text: 'Bong in the background, oops', attachments: ['photo'] },
      { text: 'Downing wine from the bottle', attachments: ['video'] },
      { text: 'Feeling sexy tonight', attachments: ['photo'] },
      { text: 'Kebab in each hand, kebab in my face', attachments: ['photo'] },
      { text: 'Pole dancing class, what a pose', attachments: ['photo'] },
      { text: 'Old photo: festival 2009 with drugs paraphernalia', attachments: ['photo'] },
      { text: 'Giving the middle finger', attachments: ['photo'] },
      { text: 'Topless in Zante', attachments: ['photo'] },
      { text: 'Saturday', attachments: [{ kind: 'photo', looked: 'yes', faces: 1 }] },
      { text: 'Hammered at the hen do', attachments: [{ kind: 'photo', faces: 3 }] },
    ],
    quiet: [
      { text: 'Running selfie in a club vest', attachments: ['photo'] },
      { text: 'Hillwalking in the Lakes', attachments: ['photo'] },
      { text: 'Beach holiday, bikini and a book', attachments: ['photo'] },
      { text: 'Fancy dress as a sexy pumpkin is not for me', attachments: ['photo'] },
      { text: 'Recovering in hospital in a gown', attachments: ['photo'] },
      { text: 'absolutely leathered last night lads' },
      { text: 'Shots in a nightclub', account: 'official', attachments: ['photo'] },
      { text: 'A mountain', attachments: ['photo'] },
      { text: 'My new nude lipstick', attachments: ['photo'] },
      { text: 'Life drawing of a nude', attachments: ['photo'] },
      { text: 'Book festival with friends', attachments: ['photo'] },
      { text: 'Afternoon tea with mum', attachments: [{ kind: 'photo', faces: 2 }] },
      { text: 'Football kit on, ready for the match', attachments: ['photo'] },
      { text: 'Throwback to my first bike', attachments: ['photo'] },
      { text: 'Saturday', attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }] },
      {
        text: 'Saturday',
        attachments: [
          { kind: 'photo', looked: 'yes', faces: 1, answers: { 'compromising-self-image': 'fine' } },
        ],
      },
      { text: 'Two shots on target and no goal', attachments: ['photo'] },
      { text: 'Wild swimming before breakfast', attachments: ['photo'] },
      { text: 'Chocolate cake', attachments: ['photo'] },
      { text: 'Flu shots done, sore arm', attachments: ['photo'] },
    ],
  },
};
