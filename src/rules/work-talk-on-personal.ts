import { fromOutside, insideTalk } from '../text/lexicon/own-school.ts';
import { fiction, ownFamily, someParent, unnamedPupil } from '../text/lexicon/people-words.ts';
import {
  educationTalk,
  firstPerson,
  otherClass,
  ownWork,
  parentSide,
  passingWord,
  schoolDays,
  schoolNotice,
  speaker,
  staffDuty,
  termMood,
  tradeWord,
  vacancyTalk,
} from '../text/lexicon/work-words.ts';
import type { Match, Phrases } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { overlaps, sightOf } from './sight.ts';

const read = new Set(['post', 'comment', 'article', 'repost']);

function spoken({ reading, draft }: Look, set: Phrases): Match[] {
  return reading
    .all(set)
    .slice(0, 300)
    .filter(
      (match) =>
        !quoted(draft.text, match.start) &&
        !reading.has(fiction, match.sentence) &&
        !reading.all(otherClass).some((other) => overlaps(other, match)),
    );
}

function ofOwnSchool({ draft, settings }: Look): Sighting[] {
  const text = draft.text.toLowerCase();
  return settings.schoolNames.flatMap((name) => {
    const start = text.indexOf(name.toLowerCase());
    return start < 0 || name === ''
      ? []
      : [sightOf({ start, end: start + name.length }, { message: 'work' })];
  });
}

function find(look: Look): Sighting[] {
  const { reading, draft } = look;
  if (draft.account === 'official' || !read.has(draft.surface)) return [];
  const pupils = reading.all(unnamedPupil);
  const family = reading.all(ownFamily).filter((match) => !pupils.some((pupil) => overlaps(match, pupil)));
  const outside = reading.has(fromOutside);
  const asParent = reading.has(parentSide) || family.length > 0 || outside;
  const longAgo = reading.has(schoolDays);
  const vacancy = reading.has(vacancyTalk);
  const general = vacancy || reading.has(educationTalk);
  const sure = longAgo || vacancy ? [] : spoken(look, ownWork);
  const rest = [staffDuty, schoolNotice, unnamedPupil, someParent].flatMap((set) =>
    asParent || longAgo || general ? [] : spoken(look, set),
  );
  const trade = asParent || longAgo || general ? [] : spoken(look, tradeWord);
  const involved = trade.filter(
    ({ sentence }) =>
      reading.has(firstPerson, sentence) ||
      reading.has(firstPerson, sentence - 1) ||
      reading.has(firstPerson, sentence + 1),
  );
  const passing = asParent || longAgo || general ? [] : spoken(look, passingWord);
  const meant = passing.filter(({ sentence }) => reading.has(speaker, sentence));
  const own = sure.filter(
    ({ sentence }) =>
      !family.some((match) => match.sentence === sentence) && !reading.has(parentSide, sentence),
  );
  const inside =
    longAgo || vacancy || outside
      ? []
      : reading
          .all(insideTalk)
          .slice(0, 300)
          .filter(
            ({ start, sentence }) =>
              !quoted(draft.text, start) &&
              !family.some((match) => match.sentence === sentence) &&
              !reading.has(parentSide, sentence),
          );
  const mood = asParent || longAgo || general ? [] : spoken(look, termMood);
  return [
    ...ofOwnSchool(look),
    ...[...own, ...rest, ...involved, ...meant, ...inside].map((match) =>
      sightOf(match, { message: 'work' }),
    ),
    ...mood.map((match) => sightOf(match, { message: 'work', unsure: true })),
  ];
}

/** Work at the school spoken of on a personal account: classes, meetings, marking, duties, colleagues, decisions. */
export const workTalkOnPersonal: Rule = {
  id: 'work-talk-on-personal',
  words: {
    work: 'This is about your work at school, which is best left off a personal account: take that part out.',
  },
  find,
  examples: {
    fires: [
      'sunday night and still 60 books to go, why did i set an essay',
      'PPA cancelled for the third week running because nobody can cover',
      'My lot finally got column subtraction today, I could have cried',
      'Ofsted rang at 10.40. Pray for us',
      'year 11 mocks marked and the results are... a journey',
      "Anyone else's school making staff do bus duty in the rain?",
      'Off to set up for parents evening, 34 appointments and one bottle of water',
      'staffroom fridge war update: someone has labelled a single egg',
      "I've got a learning walk tomorrow and my displays are from 2019",
      'Covering Year 3 all day, send caffeine',
      'Loved seeing my tutor group at prom tonight, they scrub up well',
      "SLT want our data by Friday. It's Wednesday. Classic",
      'Residential packing list done. Five days in mud with 58 ten year olds',
      'Wet play again. They are bouncing off the walls and so am I',
      'cover supervisor life: today i have been a chemist, a frenchman and a goalkeeper',
      'Got my timetable for next year, five free periods and no Year 9s, get in',
      'My ECT cried in my office today, this job is hard',
      'the photocopier in our block has died again and i have 4 lessons in a row',
      'I work in the office at a primary and you would not believe the phone calls',
      'End of term. Cards, mugs, and a class that I will miss so much',
      'Nativity dress rehearsal today: one shepherd sick, two angels fighting',
      'Being a lunchtime supervisor is mostly opening yoghurts and settling football disputes',
    ],
    quiet: [
      "Inset day for the kids so we're off to Chester Zoo",
      'School run in the rain, everyone soaked, nobody speaking',
      'Homework with an 8 year old is not for the weak',
      'Interesting piece in Schools Week about teacher retention',
      'New blog: five ways to teach fractions with Cuisenaire rods',
      "Bumped into my old history teacher in Sainsbury's, she remembered me",
      "35 years since we left St Joseph's and we still laugh about the coach trip",
      'Vacancy: teacher of chemistry, closes 12 May, link below',
      'Yoga class tonight, my hamstrings are in therapy',
      'Marked off another Munro. 41 to go',
      "Planning a surprise party for my nan's 80th, venue ideas please",
      'My salsa class did a flash mob in the precinct',
      "Head is pounding, think it's the pollen",
      'Cover version of the year goes to this busker',
      "Happy World Teachers' Day to all the teachers who changed lives",
      "I'm happy to share that I'm starting a new position as Assistant Headteacher",
      'Set menu, three courses, £20',
      'My form at the gym is finally improving',
      'Our head chef at the wedding was a genius',
      'Trust the process',
      { text: 'Marking week starts on Monday for all staff', account: 'official' },
      "My daughter's headteacher gave such a kind speech at leavers' assembly",
    ],
  },
};
