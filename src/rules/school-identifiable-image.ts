import { otherSchool, schoolShown, schoolWriting } from '../text/lexicon/school-pictured.ts';
import { allAnswered, firstWithout, inPictures, pictureWords, toldBeside } from './pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { schoolIn } from './school-mentions.ts';

const id = 'school-identifiable-image';
const asks = { question: 'question', choices: ['not_recognisable', 'other_school', 'permitted'] };

/** A school's name or sign that can be read in the picture. */
function written(look: Look): Sighting[] {
  return inPictures(look, (picture) => {
    const reading = pictureWords(picture).written;
    if (!reading) return [];
    if (schoolIn(look, reading, 'own')) return [{ message: 'written', asks }];
    const sign = schoolIn(look, reading, 'any') || reading.has(schoolWriting);
    return sign ? [{ message: 'sign', asks }] : [];
  });
}

/** A picture on a personal account by which the school can be told: its name or sign in it, or words that say so. */
export const schoolIdentifiableImage: Rule = {
  id,
  words: {
    told: 'This speaks of a picture from your place of work, and the school can be told by it: use another one.',
    written: 'The name of the school can be read in the picture: crop it, cover it, or use another one.',
    sign: 'The sign of a school can be read in the picture: crop it, cover it, or use another one.',
    question: 'Can anybody tell from the picture which school you work at?',
    not_recognisable: 'No, it cannot be told',
    other_school: 'It is not the school I work at',
    permitted: 'Yes, and the headteacher has allowed it',
  },
  find(look) {
    if (look.draft.account === 'official' || look.draft.attachments.length === 0) return [];
    if (allAnswered(look, id, ...asks.choices)) return [];
    const told = toldBeside(look, (reading) => firstWithout(reading, schoolShown, [otherSchool]));
    return [...(told ? [{ ...told, message: 'told', asks }] : []), ...written(look)];
  },
  examples: {
    fires: [
      { text: 'My classroom is ready', attachments: ['photo'] },
      { text: 'New display up in our corridor', attachments: ['photo'] },
      { text: 'Selfie with the school sign and crest behind', attachments: ['photo'] },
      { text: 'Classroom door with the Marlcombe sign and a display', attachments: ['photo'] },
      { text: 'Classroom makeover complete', attachments: ['photo', 'photo'] },
      { text: 'Our staffroom after the INSET', attachments: ['photo'] },
      { text: 'Sports day photos', attachments: ['photo'] },
      { text: 'Me in my staff hoodie', attachments: [{ kind: 'photo', alt: 'Me wearing my staff hoodie' }] },
      { text: 'Ready for September', attachments: [{ kind: 'photo', name: 'my-classroom.jpg' }] },
      { text: 'Ready for September', attachments: [{ kind: 'photo', alt: 'The empty classroom door' }] },
      {
        text: 'Monday',
        settings: { schoolNames: ['Oakmarsh Primary School'] },
        attachments: [{ kind: 'photo', textInPicture: 'OAKMARSH PRIMARY SCHOOL' }],
      },
      {
        text: 'Monday',
        settings: { schoolNames: ['Oakmarsh Primary School'] },
        attachments: [{ kind: 'photo', textInPicture: 'Welcome to Oakmarsh' }],
      },
      { text: 'Monday', attachments: [{ kind: 'photo', textInPicture: 'Elm Grove Primary School' }] },
      { text: 'Monday', attachments: [{ kind: 'photo', textInPicture: 'Headteacher: Mrs J Cole' }] },
      {
        text: 'Monday',
        attachments: [{ kind: 'photo', textInPicture: 'Visitors must report to reception' }],
      },
      { text: 'Our school hall looks great', attachments: ['photo'] },
      { text: 'School trip photos', attachments: ['photo'] },
      { text: 'Book corner goals: our reading corner', attachments: ['photo'] },
      { text: 'In my work lanyard again', attachments: ['photo'] },
      { text: 'Outside work today in the snow', attachments: ['photo'] },
    ],
    quiet: [
      { text: 'Selfie on a footpath', attachments: ['photo'] },
      { text: 'Sunrise over a field', attachments: ['photo'] },
      { text: 'My classroom is ready' },
      { text: 'Our classroom is ready', account: 'official', attachments: ['photo'] },
      { text: 'My medal from a fun run', attachments: ['photo'] },
      { text: 'My cat asleep on the marking', attachments: ['photo'] },
      { text: "My daughter's first day at school", attachments: ['photo'] },
      { text: 'My old school in the snow', attachments: ['photo'] },
      { text: 'My prom-night shoes', attachments: ['photo'] },
      { text: 'Garden in bloom', attachments: [{ kind: 'photo', textInPicture: 'Welcome to our garden' }] },
      { text: 'Day out', attachments: [{ kind: 'photo', textInPicture: 'Oakmarsh town centre' }] },
      { text: 'Day out', attachments: [{ kind: 'photo', textInPicture: 'Fish and chips £8.50' }] },
      { text: 'Driving school passed!', attachments: ['photo'] },
      { text: 'Home office makeover', attachments: ['photo'] },
      { text: 'The gate of the castle', attachments: ['photo'] },
      {
        text: 'My classroom is ready',
        attachments: [{ kind: 'photo', answers: { 'school-identifiable-image': 'not_recognisable' } }],
      },
      { text: 'Sign here please', attachments: ['photo'] },
      { text: 'New display in the shop window', attachments: [{ kind: 'photo', faces: 0, looked: 'yes' }] },
      { text: 'Hogwarts classroom at the studio tour', attachments: ['photo'] },
      { text: 'Uniform of the guards at the palace', attachments: ['photo'] },
    ],
  },
};
