import { fiction, ownFamily, pupilGroup, someParent, unnamedPupil } from '../text/lexicon/people-words.ts';
import { praise, pupilFrame, schoolMatter } from '../text/lexicon/school.ts';
import { aboutRelatives, sensitive } from '../text/lexicon/sensitive.ts';
import { group, phrases } from '../text/phrases.ts';
import { pupilHood } from './pupils.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sentencesAbout, sightOf } from './sight.ts';

group(
  'misbehave',
  `awful, terrible, dreadful, nightmare, nightmares, horrible, horrendous, vile, feral, animals, naughty, rude, lazy, thick, dim, stupid, idiots, idiot, disruptive, badly behaved, kicking off, kicked off, swore, swearing, threw, throwing, hit, bit, punched, kicked, spat, refused, refusing, cheated, cheating, lied, lying, failing, failed, behind, struggling, excluded, suspended, detention, bullying, bullied, crying, cried, meltdown, tantrum, annoying, pain in the neck, pain in the backside, stinks, smelly, smells, dirty, a handful, handful, vicious, violent, aggressive, weird, creepy, spoilt, spoiled, brat, brats, little sods, little devils, monsters, little monsters, terrors, doing my head in, drives me mad, driving me mad, drive me mad, driving me up the wall, hard work, hopeless, useless, hate, wind me up, winding me up, worst, off the wall, out of control, crap, rubbish, ridiculous, unbearable, insufferable, shocking, disgusting, can't behave, can't read, can't sit still, can't spell, no manners, never listen, won't listen, don't listen, silly, mouthy, cheeky, gobby, chatty, told me to, stroppy, moody, exhausting, wet himself, attitude, foul mouthed, little toerag, toerags`,
);
group(
  'excel',
  `brilliant, brilliantly, amazing, fantastic, great, smashed, aced, proud, star, superb, lovely, doing well, improved, improving, top marks, best, talented, clever, bright, gifted, quiet, happier, settled, focused`,
);

const misbehaviour = phrases(
  '<misbehave>, <excel> ..1 in|at <lesson>, behind in|with <lesson>, <misbehave> in|at|during <lesson>',
);
const complaint = phrases('<misbehave>');
const nameAndBehaviour = phrases(`
  {name} ..1 was|is|has|had|been|got|just|never|always|can't|won't|keeps|kept|did ..4 <misbehave>
  {name} <misbehave> ..2 me|in|at|again|today
  {name} ..1 was|is|has|had|did|got ..4 <excel> ..1 in|at|on ..1 <lesson>
`);
const yourChild = phrases(`
  your ..1 son|daughter|boy|girl|lad|child|little ..4 was|is|has|had|did|needs|got|could|should|won't|can't|never|always|keeps
  he|she ..1 was|is|has|had|did|needs|got|could|should|won't|can't|never|always|keeps ..4 <misbehave>
  he|she ..1 was|is|has|had|did|needs|got ..4 <excel>
  how's|is {name} ..2 getting|doing|settling
`);
const generalTalk = phrases(`
  how do|would|can you|i, any tips|advice|ideas|resources for, recommend, cpd, research shows|says|suggests, we are recruiting, join our team, vacancy, vacancies, job advert, apply now
  when i|we was|were at|in school
  on the train|bus|tube|plane|beach, at the park|shop|shops|cinema|gym, in the shop|queue|cinema|pub
  imagine if, if a|your pupil|student|child
`);
const doneForGroup = phrases(
  'told|read|gave|showed|taught|made|bought|baked|sang|teach|teaching|for my|our|the|to ..1 {year}|class|form|kids|pupils|students|children',
);
const officialPraise = phrases('<praise>, come|join|open evening');

function talkedAbout(look: Look, sentence: number, personal: boolean): boolean {
  const { reading } = look;
  if (personal) return true;
  return sentencesAbout(reading, sentence).some(
    (one) => reading.has(complaint, one) || reading.has(sensitive, one) || reading.has(aboutRelatives, one),
  );
}

function ofUnnamed(look: Look): Sighting[] {
  const { reading, draft } = look;
  const personal = draft.account !== 'official';
  const pupils = reading
    .all(unnamedPupil)
    .filter(
      ({ sentence }) =>
        !reading.has(fiction, sentence) &&
        !reading.has(generalTalk, sentence) &&
        talkedAbout(look, sentence, personal),
    );
  const parents = reading
    .all(someParent)
    .filter(({ sentence }) => !reading.has(fiction, sentence) && talkedAbout(look, sentence, personal));
  const groups = reading
    .all(pupilGroup)
    .filter(
      ({ sentence }) =>
        reading.has(complaint, sentence) &&
        !reading.has(ownFamily, sentence) &&
        !reading.has(doneForGroup, sentence) &&
        !reading.has(generalTalk, sentence) &&
        !reading.has(fiction, sentence),
    );
  return [
    ...pupils.map((match) => sightOf(match, { message: 'pupil' })),
    ...parents.map((match) => sightOf(match, { message: 'parent' })),
    ...groups.map((match) => sightOf(match, { message: 'group' })),
  ];
}

function ofNamed(look: Look): Sighting[] {
  const { reading, draft } = look;
  const toFamily =
    draft.to?.kind === 'parent' ||
    draft.surface === 'message' ||
    (draft.surface === 'comment' && draft.to !== undefined);
  return reading.people.flatMap((person) => {
    const hood = pupilHood(look, person);
    if (hood === 'no') return [];
    const { sentence } = person;
    const framed = reading.has(pupilFrame, sentence);
    const matter = reading.has(schoolMatter, sentence);
    const remark = reading.all(nameAndBehaviour).some(({ from }) => from === person.from);
    const about =
      reading.has(misbehaviour, sentence) ||
      reading.has(sensitive, sentence) ||
      reading.has(aboutRelatives, sentence);
    const sure = (toFamily && (matter || remark)) || (remark && (matter || framed)) || (about && framed);
    if (sure) return [sightOf(person, { message: 'pupil' })];
    if (draft.account === 'official') return [];
    if (framed && !reading.has(officialPraise, sentence)) return [sightOf(person, { message: 'pupil' })];
    if (framed && reading.has(praise, sentence)) return [sightOf(person, { message: 'pupil', unsure: true })];
    return remark ? [sightOf(person, { message: 'pupil', unsure: true })] : [];
  });
}

function inAnswerToFamily(look: Look): Sighting[] {
  const { reading, draft } = look;
  if (draft.to?.kind !== 'parent') return [];
  return reading.all(yourChild).map((match) => sightOf(match, { message: 'family' }));
}

/** A sentence that talks about one pupil in two ways is one thing to look at, not two. */
function onceASentence(sightings: readonly Sighting[], { reading }: Look): Sighting[] {
  const seen = new Set<number>();
  return sightings.filter(({ start }) => {
    if (start === undefined) return true;
    const sentence = reading.sentenceAt(start);
    const first = !seen.has(sentence);
    seen.add(sentence);
    return first;
  });
}

/** Talk about a pupil or a parent, named or not: behaviour, home life, or an exchange with a family about a child. */
export const pupilDiscussion: Rule = {
  id: 'pupil-discussion',
  words: {
    pupil:
      'This talks about a pupil, and leaving the name out does not hide who it is: keep it off social media.',
    parent: 'This talks about a parent or family of the school: keep it off social media.',
    group: 'This complains about pupils where they and their families can read it: keep it off social media.',
    family: "This talks about somebody's child here: ask them to contact the school office instead.",
    permission: 'The headteacher has given permission for this.',
    not_a_pupil: 'This is not about a pupil or parent of the school',
    own_child: 'This is about my own child',
  },
  statement: 'permission',
  corrections: ['not_a_pupil', 'own_child'],
  find: (look) => onceASentence([...ofUnnamed(look), ...ofNamed(look), ...inAnswerToFamily(look)], look),
  examples: {
    fires: [
      "Little Kofi in my form is a nightmare, mum's no better",
      'A boy in my class, no names, wet himself again',
      { text: 'Leah was awful in maths today', surface: 'comment', to: { kind: 'parent' } },
      'Leah was awful in maths today',
      'A girl in my class has just gone into foster care, so sad',
      'One of my Year 9s, Callum Hargreaves, told me to f*** off again',
      'My Year 8s were feral this afternoon, roll on Friday',
      'Had a parent complain that I gave her precious son a detention',
      'Bottom set were absolutely vile today',
      'A kid in my tutor group told me his dad left',
      { text: 'Your son has been really disruptive this week', surface: 'message', to: { kind: 'parent' } },
      'That student in 10B who never washes sat next to me again',
      {
        text: 'Ayaan did brilliantly in his spelling test today!',
        surface: 'comment',
        to: { kind: 'parent' },
      },
      'One of the parents emailed me at midnight about a reading book',
    ],
    quiet: [
      "Little steps every day, that's my motto",
      'A boy on the train gave me his seat',
      { text: 'Please call the office', surface: 'comment', to: { kind: 'parent' } },
      'Fostering fortnight talk at the library',
      { text: 'Year 4 were brilliant on their trip today', account: 'official' },
      'My boy was awful at bedtime tonight',
      'So proud of my class!',
      'As a parent I found the new menu confusing',
      'We are recruiting a teacher who can inspire every child in our school',
      'Finished a novel about a boy in a Glasgow school who is bullied',
      { text: 'Well done to Year 6 for a wonderful nativity', account: 'official' },
      'When I was at school our class was terrible at hockey',
      { text: 'Thanks for coming to the concert!', surface: 'comment', to: { kind: 'parent' } },
      'Any tips for teaching fractions to a mixed group?',
      'Traffic was a nightmare on the way to school today',
    ],
  },
};
