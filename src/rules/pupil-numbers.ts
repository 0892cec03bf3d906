import { fiction, ownFamily } from '../text/lexicon/people-words.ts';
import { phrases } from '../text/phrases.ts';
import type { Look, Sighting } from './rule.ts';
import { overlaps, sightOf } from './sight.ts';

const history = phrases(`
  history|historical|century|king|queen|composer|poet|author|scientist|artist|president|general|inventor|explorer|celebrity|singer|actor|actress|footballer
  born on this day, on this day, anniversary, museum, exhibition, birthplace, tudor, victorian, war
  newborn, baby, weighing, weighed, lb, lbs, puppy, kitten, foal, calf, lambs
`);
const admissions = phrases(
  'born between|on or|after|before, between ..3 and, apply, applications, admissions, eligible',
);
const ownBirth = phrases(`
  my|our ..1 son|daughter|baby|boy|girl|niece|nephew|grandson|granddaughter|lad|twins|eldest|sister|brother|mum|dad|husband|wife
  our youngest|eldest arrived|was|is|came
  i was born, my birthday, my dob, my date of birth, born in me
`);
const livesThere = phrases(`
  he|she|they|who|they've|he's|she's|family|kid|child|boy|girl|pupil|{name} ..1 lives|live|living|lived|moved|moving|staying|stays|based
  his|her|their ..2 house|home|flat|address|postcode|place|door|street|road|garden
  her|his|their mum's|dad's|nan's|gran's
  {name} ..1 address
  pupil's|child's|student's ..1 address|home|house|postcode
`);
const grownUps = phrases(
  'veteran, pensioner, retired, widow, widower, dies, died, murdered, arrested, jailed',
);

const oldestPupil = 19;
const youngestPupil = 2;
const firstBirthYear = 2000;

/** Numbers that belong to one pupil alone: the pupil number, the NHS number and the date of birth. */
function ofRecords({ reading, draft }: Look): Sighting[] {
  const numbers = [...reading.pupilNumbers, ...reading.healthNumbers];
  const births = reading.birthDates.filter(({ start, year }) => {
    const sentence = reading.sentenceAt(start);
    if (year < firstBirthYear && !/dob|date of birth|d\.o\.b/i.test(reading.text)) return false;
    if (draft.account === 'personal' && reading.has(ownBirth, sentence)) return false;
    return !reading.has(history, sentence) && !reading.has(admissions, sentence);
  });
  return [...numbers, ...births].map((span) =>
    sightOf(span, { message: 'number', cases: ['named'], elsewhere: true }),
  );
}

/** A child's age beside the name. */
function ofAges({ reading }: Look): Sighting[] {
  return reading.ages.flatMap((age) => {
    if (age.years > oldestPupil || age.years < youngestPupil) return [];
    const sentence = reading.sentenceAt(age.start);
    if ([ownFamily, fiction, grownUps].some((set) => reading.has(set, sentence))) return [];
    const near = reading.people.find(
      (person) =>
        person.sentence === sentence &&
        !person.adult &&
        !person.wellKnown &&
        (age.start >= person.end ? age.start - person.end <= 14 : person.start - age.end <= 20),
    );
    if (!near) return [];
    const start = Math.min(near.start, age.start);
    return [
      { start, end: Math.max(near.end, age.end), message: 'age', cases: ['named'], unsure: !near.full },
    ];
  });
}

/** The home of somebody spoken of: `he lives near M1 1AE`. */
function ofHomes({ reading }: Look): Sighting[] {
  const homes = [...reading.streets.filter(({ numbered }) => numbered), ...reading.postcodes];
  return homes.flatMap((span) => {
    const sentence = reading.sentenceAt(span.start);
    if (!reading.has(livesThere, sentence) || reading.has(ownFamily, sentence)) return [];
    if (reading.has(fiction, sentence)) return [];
    const surely = reading.people.some((person) => person.sentence === sentence && !person.adult);
    return [
      sightOf(span, {
        message: 'named',
        cases: ['named'],
        ...(surely ? { elsewhere: true } : { unsure: true }),
      }),
    ];
  });
}

/** What identifies a pupil by a number, an age or a place alone, found by the text's recognisers. */
export function pupilNumbers(look: Look): Sighting[] {
  const records = ofRecords(look);
  const taken = (span: { start?: number; end?: number }) =>
    records.some((one) => overlaps(placed(one), placed(span)));
  return [...records, ...[...ofAges(look), ...ofHomes(look)].filter((one) => !taken(one))];
}

function placed({ start = 0, end = 0 }: { start?: number; end?: number }): { start: number; end: number } {
  return { start, end };
}
