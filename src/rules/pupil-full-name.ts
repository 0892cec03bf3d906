import { adultLife, praise, pupilFrame } from '../text/lexicon/school.ts';
import type { Person } from '../text/person.ts';
import { fullNameOf } from './full-names.ts';
import { namedInPictures } from './named-in-pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const joinedName = /^#([A-Z][a-z]{2,})([A-Z][a-z']{2,})$/;

function initials(name: string): string {
  return `${name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join('.')}.`;
}

function sighting(person: Person, text: string, unsure: boolean): Sighting {
  const name = text.slice(person.start, person.end);
  return {
    start: person.start,
    end: person.end,
    message: 'found',
    values: { name: person.forename },
    cases: ['named'],
    fixes: [
      { label: 'shorten', values: { name: person.forename }, replacement: person.forename },
      { label: 'initials', values: { initials: initials(name) }, replacement: initials(name) },
    ],
    ...(unsure ? { unsure } : {}),
  };
}

function inTags({ reading }: Look): Sighting[] {
  return reading.tokens.flatMap((token) => {
    const parts = token.kind === 'tag' ? joinedName.exec(token.raw) : null;
    if (!parts || !(reading.has(pupilFrame, token.sentence) || reading.has(praise, token.sentence)))
      return [];
    if (reading.has(adultLife, token.sentence)) return [];
    const alone = reading.people.some(
      ({ forename, sentence }) => sentence === token.sentence && forename === parts[1],
    );
    if (!alone) return [];
    return [
      {
        start: token.start,
        end: token.end,
        message: 'found',
        values: { name: parts[1] ?? '' },
        cases: ['named' as const],
      },
    ];
  });
}

/**
 * A forename and surname in a pupil frame: `well done to`, `in my class`, `Year 4`, `star of the week`; also as a tag, and
 * in what goes with a picture.
 */
export const pupilFullName: Rule = {
  id: 'pupil-full-name',
  words: {
    in_picture:
      'The picture goes out with the full name "{words}" in its file name, description, tags or writing: take the name out there.',
    found: 'A full name lets anyone find this child: use the first name or initials only.',
    shorten: 'Use "{name}"',
    initials: 'Use "{initials}"',
    not_a_pupil: 'This is not a pupil',
    own_child: 'This is my own child',
  },
  corrections: ['not_a_pupil', 'own_child'],
  find(look) {
    const named = look.reading.people
      .filter(({ full }) => full)
      .flatMap((person) => {
        const how = fullNameOf(look, person);
        return how === 'quiet' ? [] : [sighting(person, look.reading.text, how === 'unsure')];
      });
    return [...named, ...inTags(look), ...namedInPictures(look)];
  },
  examples: {
    fires: [
      { text: 'Rose Pilkington\n\nProud teacher of Callum Hargreaves in Year 9', surface: 'profile' },
      'Congratulations to Amy Jones on her athletics gold!',
      'Star of the week: Tyrone Bell',
      'So proud of Holly Marsh in my class!',
      'One of my Year 9s, Callum Hargreaves, told me to f*** off again',
      { text: 'Well done to Oluwaseun Adeyemi for winning the spelling bee', account: 'official' },
      { text: 'Our Year 6 captain Ffion Pritchard lifted the cup today', account: 'official' },
      'Zainab Hussain in 7C read her poem to the whole assembly',
      { text: 'Pupil of the month: Wojciech Nowak! What a superstar.', account: 'official' },
      'well done callum hargreaves, best homework in the class',
      { text: "Siobhán O'Neill's artwork won first prize at the county show", account: 'official' },
      'Shout out to Amy-Lou van der Berg for her solo in the school play',
      { text: 'Reading challenge winners: Ayaan Sheikh, Niamh Kelly and Kofi Mensah', account: 'official' },
      { text: 'House points this week go to Leah Adams 🎉', account: 'official' },
      {
        text: 'What a race!',
        account: 'official',
        attachments: [{ kind: 'photo', alt: 'Oliver Grant in Year 5 with his medal' }],
      },
      {
        text: 'What a race!',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'oliver-grant.jpg' }],
      },
    ],
    quiet: [
      { text: 'Rose Pilkington\n\nYear 6 teacher. I love my class.', surface: 'profile' },
      'Congratulations to Amy on her athletics gold!',
      'Star of the week: T.B.',
      'So proud of my class!',
      { text: 'Well done to our headteacher Jane Smith, ten years with us today', account: 'official' },
      'Year 6 are reading Roald Dahl this term',
      'We learned about Florence Nightingale and Mary Seacole in class today',
      { text: 'Sports day is at Victoria Park on Friday', account: 'official' },
      'Happy birthday to my best friend Sarah Connor',
      'Congratulations to Tom and Priya Shah on their wedding',
      { text: 'Thanks to Mr David Lyle for fixing the piano', account: 'official' },
      { text: 'Well done everyone, Amazing Effort all round', account: 'official' },
      'Watched Emma Watson in Harry Potter with the kids again',
      { text: 'Thank you to Councillor Anita Webb for visiting Year 4', account: 'official' },
      { text: 'Our May Half Term club is open to all in Year Four', account: 'official' },
      { text: 'A day at the beach', attachments: [{ kind: 'photo', alt: 'Sarah Connor by the sea' }] },
      {
        text: 'The new hall',
        account: 'official',
        attachments: [{ kind: 'photo', name: 'hall-frontage.jpg' }],
      },
    ],
  },
};
