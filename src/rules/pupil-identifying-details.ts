import { arrangement, atThisMoment, groupOut, meetable, outThere } from '../text/lexicon/out-and-about.ts';
import { fiction, ownFamily, unnamedPupil } from '../text/lexicon/people-words.ts';
import { ownPupil } from '../text/lexicon/pupil-talk.ts';
import { pupilFrame, schoolLife } from '../text/lexicon/school.ts';
import {
  aboutRelatives,
  ageOrBirth,
  looks,
  proudRelatives,
  schoolRecord,
  sensitive,
  whereabouts,
} from '../text/lexicon/sensitive.ts';
import { calendar, monthNames } from '../text/name-words.ts';
import type { Person } from '../text/person.ts';
import { type Match, phrases } from '../text/phrases.ts';
import { pupilNumbers } from './pupil-numbers.ts';
import { pupilHood } from './pupils.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { overlaps, sentencesAbout } from './sight.ts';

const yearOrClass = phrases('{year}, {class}');
const tutorGroup = phrases('{class}');
const family = phrases(
  `the {capital} family|twins|brothers|sisters|boys|girls, the {capital} and? {capital} family
  mum|dad|mother|father|parent|parents|carer|nan|gran|grandparents of ..4 in|from ..1 {year}|{class}
  the|that|this|a ..1 family ..9 in my|our ..1 {year}|{class}|class|form|school`,
);
const ownClass = phrases('in|from|of my ..1 class|form|set|tutor|tutees|year');
const admissions = phrases(
  'places|place for|in|available, admissions, admission, apply, applications, born between|on or|after|before, consent, vaccine, vaccines, vaccination, vaccinations, jabs for, tests for, eligible, awareness',
);
const wholeGroup = phrases(`
  {year}|{class} <pupils>, {year}|{class} ..1 <pupils>|families|parents
  all|our|the|every|both|any ..2 {year}|{class} <pupils>?
`);
const several = phrases('one|two|three|four|another|some|couple|few of|in|from');
const recordNumber = phrases('upn ..2 {capital}|{number}, candidate number ..2 {number}');
const initialsPattern = /(?<![\p{L}.])\p{Lu}\.\s?\p{Lu}\.(?!\p{L})/gu;

type Kind = 'home' | 'sensitive' | 'where' | 'age' | 'looks' | 'class';

/** The kinds of detail in some sentences, each with the first words that give it away. */
function detailsIn(
  { reading }: Look,
  sentences: readonly number[],
): Map<Kind, { start: number; end: number }> {
  const found = new Map<Kind, { start: number; end: number }>();
  const kinds: [Kind, Parameters<typeof reading.all>[0]][] = [
    ['sensitive', sensitive],
    ['home', aboutRelatives],
    ['where', whereabouts],
    ['where', meetable],
    ['age', ageOrBirth],
    ['looks', looks],
    ['class', yearOrClass],
  ];
  for (const [kind, set] of kinds) {
    const match = reading.all(set).find(({ sentence }) => sentences.includes(sentence));
    if (match && !(kind === 'home' && reading.has(proudRelatives, match.sentence))) found.set(kind, match);
  }
  const inside = ({ start }: { start: number }) => sentences.includes(reading.sentenceAt(start));
  const own = reading.all(ownClass).find(({ sentence }) => sentences.includes(sentence));
  if (own && !found.has('class')) found.set('class', own);
  const street = reading.streets.find(inside) ?? reading.postcodes.find(inside);
  if (street) found.set('where', street);
  const record = reading.all(recordNumber).find(({ sentence }) => sentences.includes(sentence));
  if (record) found.set('sensitive', record);
  return found;
}

function sighting(
  subject: { start: number; end: number },
  detail: { start: number; end: number } | undefined,
  message: string,
  rest: Partial<Sighting> = {},
): Sighting {
  const start = Math.min(subject.start, detail?.start ?? subject.start);
  const end = Math.max(subject.end, detail?.end ?? subject.end);
  return { start, end, message, fixes: [{ label: 'neutral', replacement: 'one of our pupils' }], ...rest };
}

function ofNamed(look: Look): Sighting[] {
  const { reading, draft } = look;
  return reading.people.flatMap((person) => {
    const hood = pupilHood(look, person);
    if (hood === 'no') return [];
    const about = sentencesAbout(reading, person.sentence);
    const details = detailsIn(look, about);
    const framed =
      hood === 'sure' || hood === 'likely' || about.some((sentence) => reading.has(pupilFrame, sentence));
    const private_ =
      details.get('sensitive') ?? details.get('home') ?? details.get('where') ?? details.get('age');
    const cases: Sighting['cases'] = ['named'];
    if (private_) {
      const ofSchool =
        framed || about.some((sentence) => reading.has(schoolRecord, sentence)) || details.has('class');
      const several = details.has('where') && (details.has('age') || details.has('sensitive'));
      if (
        !ofSchool &&
        draft.account === 'personal' &&
        hood === 'possible' &&
        !details.has('home') &&
        !several
      )
        return [];
      return [sighting(person, private_, 'named', { cases, ...(ofSchool ? {} : { unsure: true }) })];
    }
    const group = details.get('class');
    if (group && draft.to?.kind !== 'parent') {
      const told =
        about.some((sentence) => reading.has(tutorGroup, sentence)) && draft.account !== 'official';
      const strong = person.full || told || details.has('looks');
      const fixes = person.full
        ? [{ label: 'first_name', values: { name: person.forename }, replacement: person.forename }]
        : [];
      return [sighting(person, undefined, 'class', { cases, fixes, ...(strong ? {} : { unsure: true }) })];
    }
    return [];
  });
}

/** A whole year or class is nobody in particular; `one of our Year 6 pupils` is. */
function isWhole({ reading }: Look, match: Match): boolean {
  const last = reading.tokens[match.to - 1];
  if (!last || !/s$|^children$/.test(last.norm)) return false;
  const within = ({ from, to }: Match) => from <= match.from && to >= match.to;
  const begins = reading.all(several).some(({ from }) => from === match.from);
  return !begins && reading.all(wholeGroup).some(within);
}

function ofUnnamed(look: Look): Sighting[] {
  const { reading } = look;
  return [...reading.all(unnamedPupil), ...reading.all(ownPupil), ...reading.all(family)].flatMap((match) => {
    if (reading.has(ownFamily, match.sentence) && !reading.has(yearOrClass, match.sentence)) return [];
    if (reading.has(fiction, match.sentence) || reading.has(admissions, match.sentence)) return [];
    if (isWhole(look, match)) return [];
    const details = detailsIn(look, sentencesAbout(reading, match.sentence));
    const said = details.get('sensitive') ?? details.get('home');
    const place = details.get('where');
    const age = details.get('age');
    const shown = details.get('looks');
    if (said) return [sighting(match, said, 'unnamed', { cases: ['unnamed'] })];
    if (place ?? (age && shown)) return [sighting(match, place ?? age, 'unnamed', { cases: ['unnamed'] })];
    if (shown && reading.has(yearOrClass, match.sentence))
      return [sighting(match, shown, 'unnamed', { cases: ['unnamed'], unsure: true })];
    return [];
  });
}

const isDate = (word: string): boolean => calendar.has(word) || monthNames.has(word);

/** Children who are out somewhere now: with a name it tells where that child is, and without one where a class is. */
function ofWhereabouts(look: Look): Sighting[] {
  const { reading } = look;
  return reading
    .all(atThisMoment)
    .slice(0, 20)
    .flatMap((match) => {
      const near = [match.sentence - 1, match.sentence, match.sentence + 1];
      const groups = reading.all(groupOut).slice(0, 100);
      const out = reading
        .all(outThere)
        .find(
          (one) =>
            near.includes(one.sentence) &&
            !isDate(reading.tokens[one.to - 1]?.stem ?? '') &&
            !groups.some((group) => overlaps(group, one)),
        );
      if (!out || reading.has(ownFamily, match.sentence) || reading.has(fiction, match.sentence)) return [];
      const span = { start: Math.min(match.start, out.start), end: Math.max(match.end, out.end) };
      const named = reading.people.some(
        (person) => near.includes(person.sentence) && person.start !== out.start && isHere(look, person),
      );
      const children = near.some((sentence) => reading.has(groupOut, sentence));
      if (named && (children || look.draft.account === 'official'))
        return [sighting(span, undefined, 'whereabouts', { cases: ['named'], fixes: [] })];
      if (!children || near.some((sentence) => reading.has(arrangement, sentence))) return [];
      return [sighting(span, undefined, 'whereabouts', { cases: ['unnamed'], fixes: [] })];
    });
}

function isHere(look: Look, person: Person): boolean {
  const before = look.reading.tokens[person.from - 1];
  const place = before?.sentence === person.sentence && /^(?:at|in|to|from|near|outside)$/.test(before.norm);
  return !place && pupilHood(look, person) !== 'no';
}

function ofInitials(look: Look): Sighting[] {
  const { reading } = look;
  return [...reading.text.matchAll(initialsPattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const about = sentencesAbout(reading, reading.sentenceAt(span.start));
    const details = detailsIn(look, about);
    const detail =
      details.get('sensitive') ?? details.get('home') ?? details.get('where') ?? details.get('age');
    const framed = about.some(
      (sentence) => reading.has(pupilFrame, sentence) || reading.has(schoolLife, sentence),
    );
    return detail && framed ? [sighting(span, detail, 'named', { cases: ['named'] })] : [];
  });
}

/**
 * A name, initials or a description that fits one child, joined with class, age or birth date, address or whereabouts,
 * family circumstances, health, special needs or safeguarding.
 */
export const pupilIdentifyingDetails: Rule = {
  id: 'pupil-identifying-details',
  words: {
    named: 'This tells something private about a child who can be recognised: leave the detail out.',
    class: 'A name beside a class tells strangers where to find this child: leave one of them out.',
    unnamed: 'Even without a name, people can tell which child this is: leave the detail out.',
    number: 'A pupil number, NHS number or date of birth opens private records: leave it out.',
    age: 'A name with an age helps strangers recognise this child: leave one of them out.',
    whereabouts: 'This tells strangers where children are now or will be: post it when they are back.',
    neutral: 'Say "one of our pupils"',
    first_name: 'Use "{name}"',
    not_a_pupil: 'This is not a pupil',
    own_child: 'This is my own child',
  },
  corrections: ['not_a_pupil', 'own_child'],
  elsewhere: ['pupil-discussion', 'confidential-information'],
  find: (look) => [
    ...ofNamed(look),
    ...ofUnnamed(look),
    ...ofInitials(look),
    ...ofWhereabouts(look),
    ...pupilNumbers(look),
  ],
  examples: {
    fires: [
      'Tyrone Bell, 9B, DOB 04/03/2011, needs his EpiPen at break',
      'Maisie in 7C with the hearing aid lives next to the chip shop',
      "Priya Nair's mum works nights at the Infirmary so she's tired",
      'The Rossi family on Elm Road have just been evicted, poor Luca',
      'Little ginger lad in my Y2 class with the wheelchair, bless',
      { text: 'Our Y6 star lives on Canal Street and turns 11 today', account: 'official' },
      "Leah Adams Y9 has an EHCP and her mum's a nurse",
      'A girl in my class has just gone into foster care, so sad',
      'One of my Year 8s is a young carer and falls asleep in lessons',
      { text: 'Kofi in Year 3 has a nut allergy, so no snacks please', account: 'official' },
      'Ayaan walks home alone past the canal. He is in Year 5 and has a social worker.',
      'New boy in my form has ADHD and his dad is in prison',
      'T.B. in 8C is back from hospital after her overdose',
      { text: 'Happy 7th birthday to Niamh Kelly in 2R, who lives at 14 Elm Grove', account: 'official' },
    ],
    quiet: [
      'Epipens expire, check yours before the trip',
      'We are learning about hearing loops this week',
      'Sleep tips for busy families',
      'Elm Road is closed for gas works',
      'My son started Y2 today, so proud',
      { text: 'Our Y6 star won a county award', account: 'official' },
      'We are recruiting a SENCO',
      { text: '3B assembly is on Friday at 9', account: 'official' },
      'My daughter Amy has asthma and forgot her inhaler again',
      'Asthma week: come to the talk in the hall',
      'Anne Frank was 13 when she began her diary, and Year 6 were spellbound',
      "Mrs Gale's birthday cake was enormous",
      'Reading Wonder with 7C, a story about a boy called August with a facial difference',
      'My husband Tom has diabetes, so no cake for him',
      { text: 'Children who turned 4 by 31 August can start in Reception', account: 'official' },
    ],
  },
};
