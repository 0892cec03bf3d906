import type { Attachment } from '../model/draft.ts';
import { ownFamily } from '../text/lexicon/people-words.ts';
import { pupilFrame, schoolLife } from '../text/lexicon/school.ts';
import { phrases } from '../text/phrases.ts';
import { read } from '../text/reading.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const pupilsShown = phrases(`
  my|our ..2 class|form|pupils|students|kids|children|lot|tutees|year|team|choir|cast
  photo|photos|picture|pictures|pics|shots|snaps|video|clip ..2 of ..4 pupils|students|children|kids|class|form|boys|girls
  the|these kids|children|pupils|students|class
  <pupils> ..3 in their|pe|school kit|uniform|class
  pupils|students|schoolchildren|children|kids
  {year}|{class}
  sports day, school trip, nativity, school play, assembly, leavers, prom, class photo, team photo, school uniform, residential, form group, graduation day
`);
const nobodyAtAll = phrases(
  'no|without any? pupils|children|kids|students|faces, before|after the children|kids|pupils|students arrive|leave|left|come|go|went',
);
const somePupils = phrases('<pupils>, {year}|{class}, class photo, team photo');
const nobodyShown = phrases(`
  empty|tidy|new ..2 classroom|corner|display|board|hall|desk|playground|room|staffroom
  my ..2 shoes|dress|cat|dog|desk|mug|lunch|outfit|medal|display|cake|marking|bag|classroom|suit
  display, displays, wall display, marking pile, book corner, reading corner
  staff night|party|quiz|do
  book|film|cover|poster|painting|advert|stock
`);

function speaksOfPupils(words: string): boolean {
  const reading = read(words);
  if (reading.has(nobodyAtAll)) return false;
  if (reading.has(nobodyShown) && !reading.has(somePupils)) return false;
  if (reading.has(ownFamily)) return false;
  return reading.has(pupilsShown) || (reading.has(pupilFrame) && reading.has(schoolLife));
}

function ofAttachment(attachment: Attachment, { draft, switches }: Look): Sighting[] {
  switch (attachment.showsPupils) {
    case 'yes':
      return [{ message: 'shown' }];
    case 'no':
      return [];
    case 'own-child':
      return switches.ownChildAllowed ? [] : [{ message: 'own_child_too' }];
    case 'ask': {
      if (draft.account === 'official') return [];
      const choices = switches.ownChildAllowed ? ['yes', 'no', 'own-child'] : ['yes', 'no'];
      return [{ message: 'asked', asks: { question: 'question', choices } }];
    }
    case undefined: {
      const words = [
        draft.text,
        attachment.name?.replace(/\.\w{2,5}$/, '').replace(/[-_]/g, ' '),
        attachment.alt,
        attachment.textInPicture,
      ];
      return words.some((one) => one !== undefined && speaksOfPupils(one)) ? [{ message: 'shown' }] : [];
    }
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
  find: (look) => look.draft.attachments.slice(0, 50).flatMap((attachment) => ofAttachment(attachment, look)),
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
      { text: 'Staff night out, we scrub up well', attachments: ['photo'] },
      { text: 'Look at this', account: 'official', attachments: [{ kind: 'photo', showsPupils: 'ask' }] },
      { text: 'New wall display is up before the children arrive', attachments: ['photo'] },
    ],
  },
};
