import type { Attachment } from '../model/draft.ts';
import { ownFamily } from '../text/lexicon/people-words.ts';
import {
  nobodyAtAll,
  nobodyShown,
  pupilsShown,
  someChildren,
  somePupils,
} from '../text/lexicon/pupils-pictured.ts';
import { pupilFrame, schoolLife } from '../text/lexicon/school.ts';
import type { Reading } from '../text/reading.ts';
import { inPictures, peopleIn, tellingWords } from './pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';

/** Whether some words say that a picture shows no pupils: an empty room, a cat, the writer's own family. */
function speaksOfOthers(reading: Reading): boolean {
  if (reading.has(nobodyAtAll) || reading.has(ownFamily)) return true;
  return reading.has(nobodyShown) && !reading.has(somePupils);
}

/** How plainly some words say that a picture shows pupils. */
function speaksOfPupils(reading: Reading): 'plainly' | 'perhaps' | 'no' {
  if (speaksOfOthers(reading)) return 'no';
  if (reading.has(pupilsShown)) return 'plainly';
  const perhaps = reading.has(someChildren) || (reading.has(pupilFrame) && reading.has(schoolLife));
  return perhaps ? 'perhaps' : 'no';
}

/** What a picture shows where nobody can be asked: what its words say, and whether anybody is in it. */
function byItself(picture: Attachment, readings: readonly Reading[], look: Look): Sighting[] {
  const said = readings.map(speaksOfPupils);
  const nobody = picture.kind === 'photo' && peopleIn(picture) === 'none';
  if (said.includes('plainly')) return nobody ? [question(look)] : [{ message: 'shown' }];
  if (said.includes('perhaps')) return [question(look)];
  const somebody = peopleIn(picture) === 'some' && !readings.some(speaksOfOthers);
  return somebody ? [question(look)] : [];
}

function question({ switches }: Look): Sighting {
  const choices = switches.ownChildAllowed ? ['yes', 'no', 'own-child'] : ['yes', 'no'];
  return { message: 'asked', asks: { question: 'question', choices }, merelyAsks: true };
}

function ofPicture(picture: Attachment, look: Look): Sighting[] {
  const { draft, reading, switches } = look;
  switch (picture.showsPupils) {
    case 'yes':
      return [{ message: 'shown' }];
    case 'no':
      return [];
    case 'own-child':
      return switches.ownChildAllowed ? [] : [{ message: 'own_child_too' }];
    case 'ask':
    case undefined: {
      const readings = [reading, ...tellingWords(picture)];
      if (!picture.showsPupils && !picture.looked) return byItself(picture, readings, look);
      const told = readings.some((words) => speaksOfPupils(words) !== 'no');
      if (draft.account === 'official') return [];
      const nobody =
        picture.kind === 'photo' && picture.looked === 'yes' && picture.faces === 0 && !picture.covered;
      return nobody && !told ? [] : [question(look)];
    }
    default:
      return picture.showsPupils satisfies never;
  }
}

/** A picture or video of pupils on a personal account, as the person says or as the words around it tell. */
export const pupilPhotoPersonalAccount: Rule = {
  id: 'pupil-photo-personal-account',
  words: {
    shown:
      'Pictures of pupils belong on the school accounts only: take the picture out, or hand it to whoever runs them.',
    own_child_too:
      'This policy makes no exception for your own child among other pupils: take the picture out.',
    asked: 'Pictures of pupils may not go on a personal account: say whether this one shows any.',
    question: 'Does this picture show pupils of the school?',
    yes: 'Yes, it shows pupils',
    no: 'No, it shows no pupils',
    'own-child': 'It shows my own child only',
    no_pupils: 'The picture shows no pupils',
  },
  corrections: ['no_pupils'],
  find: (look) => inPictures(look, (picture) => ofPicture(picture, look)),
  examples: {
    fires: [
      { text: 'Lovely day', attachments: [{ kind: 'photo', showsPupils: 'yes' }] },
      { text: 'Lovely day', attachments: [{ kind: 'photo', showsPupils: 'ask' }] },
      { text: 'Lovely day', account: 'unknown', attachments: [{ kind: 'video', showsPupils: 'ask' }] },
      { text: 'Prom photos of my students!', attachments: ['photo'] },
      { text: 'Ten sports day shots of the children', attachments: ['photo', 'photo'] },
      { text: 'My form on their charity walk', attachments: ['photo'] },
      { text: 'Year 6 in their costumes', attachments: ['video'] },
      { text: 'Best day of the job', attachments: [{ kind: 'photo', alt: 'Pupils in PE kit with medals' }] },
      { text: 'Best day of the job', attachments: [{ kind: 'photo', name: 'year-4-assembly.jpg' }] },
      { text: 'Parents signed the form so here is our class on the farm', attachments: ['photo'] },
      { text: 'School trip to the zoo with 3B', attachments: ['photo'] },
      { text: 'Lovely day', attachments: [{ kind: 'photo', looked: 'yes', faces: 3 }] },
      { text: 'Lovely day', attachments: [{ kind: 'photo', faces: 3 }] },
      { text: 'Lovely day', attachments: [{ kind: 'photo', looked: 'no', showsPupils: 'ask' }] },
      { text: 'Lovely day', attachments: [{ kind: 'video', looked: 'yes', faces: 0, showsPupils: 'ask' }] },
      { text: 'Sports day!', attachments: [{ kind: 'photo', looked: 'yes', faces: 0, showsPupils: 'ask' }] },
      {
        text: 'What a day',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 0, textInPicture: 'Class 4B assembly' }],
      },
      { text: 'Lovely day', attachments: [{ kind: 'photo', looked: 'yes', faces: 0, covered: 4 }] },
      { text: 'My son and his friends', attachments: [{ kind: 'photo', looked: 'yes', faces: 4 }] },
      { text: 'What a cast!', attachments: [{ kind: 'video', alt: 'Students on stage in the school play' }] },
    ],
    quiet: [
      { text: 'My cat asleep on the marking', attachments: ['photo'] },
      { text: "My classroom's empty reading corner", attachments: ['photo'] },
      { text: 'My prom-night shoes', attachments: ['photo'] },
      { text: 'My medal from a fun run', attachments: ['photo'] },
      { text: 'Lovely day with Year 6', attachments: [{ kind: 'photo', showsPupils: 'no' }] },
      { text: 'First day at school for my daughter', attachments: ['photo'] },
      { text: 'My son at sports day', attachments: [{ kind: 'photo', showsPupils: 'own-child' }] },
      { text: 'Our class trip was great, no pictures though' },
      { text: 'Sunset over the canal', attachments: [{ kind: 'photo', faces: 0 }] },
      { text: 'Sunset', attachments: [{ kind: 'photo', looked: 'yes', faces: 0, showsPupils: 'ask' }] },
      { text: 'Happy birthday to my sister', attachments: [{ kind: 'photo', faces: 2 }] },
      { text: 'Staff quiz night, second again', attachments: [{ kind: 'photo', faces: 6 }] },
      { text: 'Lovely day', attachments: [{ kind: 'photo', looked: 'yes', faces: 3, showsPupils: 'no' }] },
      { text: 'Our winners', account: 'official', attachments: [{ kind: 'photo', looked: 'yes', faces: 5 }] },
      { text: 'Staff night out, we scrub up well', attachments: ['photo'] },
      { text: 'Look at this', account: 'official', attachments: [{ kind: 'photo', showsPupils: 'ask' }] },
      { text: 'New wall display is up before the children arrive', attachments: ['photo'] },
    ],
  },
};
