import { fiction, ownFamily, pupilGroup, someParent, unnamedPupil } from '../text/lexicon/people-words.ts';
import {
  childMentioned,
  complaint,
  greeting,
  measure,
  misbehaviour,
  nameAndBehaviour,
  nameAndState,
  yourChild,
} from '../text/lexicon/pupil-behaviour.ts';
import {
  casework,
  childInPassing,
  elsewhere,
  generalTalk,
  mereKindness,
  ownGroupActs,
  ownParent,
  ownPupil,
  schoolMatters,
  someChild,
  someParents,
  workplace,
} from '../text/lexicon/pupil-talk.ts';
import { pupilFrame, schoolMatter } from '../text/lexicon/school.ts';
import { aboutRelatives, sensitive } from '../text/lexicon/sensitive.ts';
import { goodOrGeneral, singledOut, toldInAnswer, toldPolitely } from '../text/lexicon/told-politely.ts';
import { type Match, type Phrases, phrases } from '../text/phrases.ts';
import { pupilHood } from './pupils.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sentencesAbout, sightOf } from './sight.ts';

const doneForGroup = phrases(
  'told|read|gave|showed|made|bought|baked|sang|for my|our|the|to ..1 {year}|class|form|kids|pupils|students|children',
);

function all({ reading }: Look, sets: readonly Phrases[]): Match[] {
  return sets
    .flatMap((set) => [...reading.all(set)])
    .filter(({ sentence }) => !reading.has(fiction, sentence) && !reading.has(generalTalk, sentence));
}

/** `Parents of Year 11:` speaks to them and not of them. */
function spokenTo({ reading }: Look, { from, to, end }: Match): boolean {
  const begins = reading.tokens[from - 1]?.sentence !== reading.tokens[from]?.sentence;
  return begins && (reading.text[end] === ':' || reading.tokens[to]?.norm === 'please');
}

function remarkNear({ reading }: Look, sentence: number): boolean {
  return sentencesAbout(reading, sentence).some(
    (one) =>
      reading.has(complaint, one) ||
      reading.has(sensitive, one) ||
      reading.has(aboutRelatives, one) ||
      reading.has(measure, one),
  );
}

function praisesByName({ reading }: Look, sentence: number): boolean {
  return reading.has(mereKindness, sentence) && reading.people.some((person) => person.sentence === sentence);
}

/** On a personal account any talk of a pupil or parent of the writer's school counts, and where that is unsure, a note. */
function onPersonal(look: Look): Sighting[] {
  const { reading } = look;
  const atWork = reading.has(workplace) || reading.has(schoolMatters);
  const loose = ({ sentence }: Match) =>
    atWork && !reading.has(elsewhere, sentence) && !reading.has(ownFamily, sentence);
  const aWhole = ({ sentence }: Match) =>
    remarkNear(look, sentence) &&
    !reading.has(ownFamily, sentence) &&
    !reading.has(doneForGroup, sentence) &&
    !reading.has(elsewhere, sentence);
  return [
    ...all(look, [unnamedPupil, ownPupil])
      .filter(({ sentence }) => remarkNear(look, sentence) || !praisesByName(look, sentence))
      .map((match) => sightOf(match, { message: 'pupil' })),
    ...all(look, [someParent, ownParent])
      .filter(
        (match) =>
          !reading.has(elsewhere, match.sentence) &&
          !reading.has(ownFamily, match.sentence) &&
          !spokenTo(look, match),
      )
      .map((match) => sightOf(match, { message: 'parent' })),
    ...all(look, [casework])
      .filter(({ sentence }) => !reading.has(elsewhere, sentence) && !reading.has(ownFamily, sentence))
      .map((match) => sightOf(match, { message: 'pupil' })),
    ...all(look, [childInPassing])
      .filter(({ sentence }) => !reading.has(elsewhere, sentence) && !reading.has(ownFamily, sentence))
      .map((match) => sightOf(match, { message: 'pupil', unsure: true })),
    ...all(look, [ownGroupActs])
      .filter(
        ({ sentence }) =>
          !reading.has(mereKindness, sentence) &&
          !reading.has(elsewhere, sentence) &&
          !reading.has(ownFamily, sentence),
      )
      .map((match) => sightOf(match, { message: 'group', unsure: !remarkNear(look, match.sentence) })),
    ...all(look, [pupilGroup])
      .filter(aWhole)
      .map((match) => sightOf(match, { message: 'group' })),
    ...all(look, [someChild])
      .filter(loose)
      .filter(({ sentence }) => !reading.has(mereKindness, sentence))
      .map((match) =>
        sightOf(match, {
          message: 'pupil',
          unsure: !remarkNear(look, match.sentence) || !reading.has(workplace, match.sentence),
        }),
      ),
    ...all(look, [someParents])
      .filter(loose)
      .filter(({ sentence }) => !reading.has(mereKindness, sentence))
      .map((match) =>
        sightOf(match, {
          message: 'parent',
          unsure: !remarkNear(look, match.sentence) || !reading.has(workplace, match.sentence),
        }),
      ),
  ];
}

const publicNotice = phrases(`
  please, reminder, remind|reminded, must, invited|welcome to, are asked, should|may|can be|not|report|speak|bring|email|contact
  if your|you, any|every|all pupil|pupils|child|student|students|children|parent|parents, who is|are worried|late, tips, workshop, policy, we do not|don't tolerate
`);

/** Particular pupils or families, and what is told of them in a school's polite words; in answers `he` and `she` do. */
function toldOfSome(look: Look): Sighting[] {
  const { reading, draft } = look;
  const fair = ({ sentence }: Match) => !reading.has(goodOrGeneral, sentence);
  const some = all(look, [singledOut])
    .filter((match) => fair(match) && !spokenTo(look, match))
    .filter((match) =>
      reading
        .all(toldPolitely)
        .some(
          ({ sentence, start, end }) =>
            sentence === match.sentence && (start >= match.end || end <= match.start),
        ),
    );
  const answered =
    draft.surface === 'comment' || draft.surface === 'message' ? all(look, [toldInAnswer]).filter(fair) : [];
  return [...some, ...answered].map((match) => sightOf(match, { message: 'pupil', unsure: true }));
}

/** On an official account a remark on particular pupils or families counts, or on the bad conduct of a class. */
function onOfficial(look: Look): Sighting[] {
  const { reading } = look;
  const bad = ({ sentence }: Match) => remarkNear(look, sentence) && !reading.has(publicNotice, sentence);
  const conduct = phrasesOfConduct;
  return [
    ...all(look, [unnamedPupil])
      .filter(bad)
      .map((match) => sightOf(match, { message: 'pupil' })),
    ...all(look, [someParent, ownParent])
      .filter(bad)
      .map((match) => sightOf(match, { message: 'parent', unsure: true })),
    ...all(look, [casework])
      .filter(({ sentence }) => !reading.has(publicNotice, sentence))
      .map((match) => sightOf(match, { message: 'pupil' })),
    ...all(look, [measure]).map((match) => sightOf(match, { message: 'pupil' })),
    ...toldOfSome(look),
    ...all(look, [conduct])
      .filter(({ sentence }) => !reading.has(publicNotice, sentence))
      .map((match) => sightOf(match, { message: 'group' })),
  ];
}

const phrasesOfConduct = phrases(`
  {year}|{class}|<pupils>|class|group ..4 was|were|is|are|have|has|been ..4 awful|terrible|dreadful|nightmare|horrible|vile|feral|naughty|rude|lazy|thick|disruptive|disgrace|disgraceful|disgusting|appalling|atrocious|shocking|embarrassing|embarrassment|unbearable|unruly|disrespectful|ungrateful|clueless|hopeless|worst|unacceptable
  fed up with|of ..2 {year}|{class}|<pupils>
  ashamed|disappointed|sick|embarrassed ..3 with|of|by|in ..2 {year}|{class}|<pupils>
  {year}|{class}|<pupils> ..4 let themselves|us|the down|school|year
`);

function toFamily({ draft, reading }: Look): boolean {
  if (draft.to?.kind === 'parent') return true;
  if (draft.surface !== 'comment' && draft.surface !== 'message') return false;
  return draft.to !== undefined || draft.surface === 'message' || reading.has(greeting);
}

function ofNamed(look: Look): Sighting[] {
  const { reading, draft } = look;
  const family = toFamily(look);
  const remarks = new Set(reading.all(nameAndBehaviour).map(({ from }) => from));
  const states = new Set(reading.all(nameAndState).map(({ from }) => from));
  return reading.people.flatMap((person) => {
    if (pupilHood(look, person) === 'no') return [];
    const { sentence } = person;
    const framed = reading.has(pupilFrame, sentence);
    const matter = reading.has(schoolMatter, sentence);
    const remark = remarks.has(person.from);
    const state = states.has(person.from);
    const about =
      reading.has(misbehaviour, sentence) ||
      reading.has(sensitive, sentence) ||
      reading.has(aboutRelatives, sentence);
    const said = draft.account === 'official' ? state : state || matter;
    const answered = draft.account === 'official' && draft.surface === 'comment' && state && matter;
    if (answered || (family && said) || (remark && (matter || framed)) || (about && framed))
      return [sightOf(person, { message: 'pupil' })];
    const guess = draft.account !== 'official' && remark && !reading.has(mereKindness, sentence);
    return guess ? [sightOf(person, { message: 'pupil', unsure: true })] : [];
  });
}

function inAnswerToFamily(look: Look): Sighting[] {
  const { reading, draft } = look;
  const asked =
    draft.surface === 'comment' || draft.surface === 'message' ? [...reading.all(childMentioned)] : [];
  const family = draft.to?.kind === 'parent' || (draft.account === 'official' && toFamily(look));
  const answered = draft.account === 'official' && draft.surface === 'comment';
  const told = reading
    .all(yourChild)
    .filter(
      ({ sentence }) =>
        family || (answered && (remarkNear(look, sentence) || reading.has(schoolMatter, sentence))),
    );
  return [...told, ...asked].map((match) => sightOf(match, { message: 'family' }));
}

function ofUnnamed(look: Look): Sighting[] {
  return look.draft.account === 'official' ? onOfficial(look) : onPersonal(look);
}

/** A sentence that talks about one pupil in two ways is one thing to look at, not two. */
function onceASentence(sightings: readonly Sighting[], { reading }: Look): Sighting[] {
  const seen = new Set<number>();
  const surest = [...sightings].sort(
    (one, other) => Number(one.unsure ?? false) - Number(other.unsure ?? false),
  );
  return surest.filter(({ start }) => {
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
