import { contempt, scolding } from '../text/lexicon/contempt.ts';
import { fiction } from '../text/lexicon/people-words.ts';
import { inKindness, plainScorn, politeScorn } from '../text/lexicon/polite-scorn.ts';
import {
  community,
  criticism,
  hardWord,
  kindly,
  outright,
  outsiders,
  someNamed,
  verdict,
} from '../text/lexicon/reputation.ts';
import { parentSide } from '../text/lexicon/work-words.ts';
import { misdeed, reported, reportedAsNews } from '../text/lexicon/wrongdoing.ts';
import { type Match, type Phrases, phrases } from '../text/phrases.ts';
import { saidOf } from '../text/said-of.ts';
import { negated, quoted } from '../text/stance.ts';
import { together } from '../text/together.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { overlaps, sightOf } from './sight.ts';

const stage = phrases(`
  ticket|tickets|performance|performances|rehearsal|rehearsals|stage|cast|costume|costumes|fancy, dress up, halloween|pantomime|panto|story|stories|tale|topic|museum|poem|poems|novel|author|learning|learned|learnt|writing|fair|fete|crazy|bouncy|makes a magnificent|brilliant|wonderful|great
`);
const mockery = /🙄|🤡|💩|🗑|🤮|👏.{0,9}👏/u;

function open({ reading, draft }: Look, { start, sentence }: Match): boolean {
  return (
    !quoted(draft.text, start) &&
    !reading.has(kindly, sentence) &&
    !reading.has(outsiders, sentence) &&
    !reading.has(fiction, sentence)
  );
}

/** Whether a school's own page tells of a play, a story or a fair. */
function staged({ reading, draft }: Look): boolean {
  return draft.account === 'official' && reading.has(stage);
}

/** What scorns those spoken of in its sentence or one of the two before it. */
function scorned({ reading, draft }: Look, spoken: readonly Match[], set: Phrases): Match[] {
  const sentences = new Set(spoken.map(({ sentence }) => sentence));
  return reading
    .all(set)
    .slice(0, 300)
    .filter(
      ({ start, sentence }) =>
        !quoted(draft.text, start) &&
        !reading.has(outsiders, sentence) &&
        !reading.has(fiction, sentence) &&
        [0, 1, 2].some((back) => sentences.has(sentence - back)),
    );
}

/** The people and places of a school that a text speaks of, with the schools that the settings name. */
function subjects({ reading, settings }: Look): Match[] {
  const named = settings.schoolNames.flatMap((name) => {
    const start = name === '' ? -1 : reading.text.toLowerCase().indexOf(name.toLowerCase());
    if (start < 0) return [];
    const end = start + name.length;
    const from = reading.tokens.findIndex((token) => token.end > start);
    const after = reading.tokens.findIndex((token) => token.start >= end);
    const to = after < 0 ? reading.tokens.length : after;
    return from < 0 ? [] : [{ from, to, start, end, sentence: reading.sentenceAt(start) }];
  });
  return [...reading.all(community), ...reading.all(someNamed), ...named];
}

function mocked({ reading, draft }: Look, spoken: readonly Match[]): Match[] {
  if (!mockery.test(draft.text)) return [];
  return spoken.filter(({ end, sentence }) => {
    const rest = draft.text.slice(end, (reading.sentences[sentence]?.end ?? end) + 8);
    return mockery.test(rest) && rest.length < 90;
  });
}

function find(look: Look): Sighting[] {
  const { reading, draft } = look;
  const spoken = subjects(look).slice(0, 1000);
  const ranDown = [...saidOf(reading, spoken, verdict, { words: 3, onward: true })].filter((match) =>
    open(look, match),
  );
  const sentences = new Set(spoken.map(({ sentence }) => sentence));
  const plain = reading.all(outright).filter((match) => open(look, match) && !negated(reading, match.from));
  const lesser = reading
    .all(criticism)
    .slice(0, 300)
    .filter((match) => {
      const near = spoken.some(
        ({ sentence, from }) => sentence === match.sentence && Math.abs(from - match.from) <= 10,
      );
      return near && open(look, match) && !reading.has(parentSide, match.sentence);
    });
  const scorn = staged(look) ? [] : scorned(look, spoken, contempt);
  const scold = scorned(look, spoken, scolding);
  const mock = mocked(look, spoken).filter((match) => open(look, match));
  const words = reading
    .all(hardWord)
    .slice(0, 300)
    .filter(
      (match) =>
        open(look, match) &&
        !negated(reading, match.from) &&
        !reading.has(parentSide, match.sentence) &&
        [0, 1, 2].some((back) => sentences.has(match.sentence - back)),
    );
  const wrongs = saidOf(reading, draft.account === 'official' ? [] : spoken, misdeed, { words: 4 }).filter(
    (match) => open(look, match) && !reading.has(reported, match.sentence) && !reading.has(reportedAsNews),
  );
  const sighs = [
    ...reading.all(plainScorn),
    ...(draft.account === 'official' ? politeScorn.flatMap((pair) => together(reading, pair)) : []),
  ].filter(
    (match) =>
      open(look, match) &&
      !negated(reading, match.from) &&
      !reading.has(inKindness, match.sentence) &&
      !reading.has(parentSide, match.sentence),
  );
  const strong = [...(staged(look) ? [] : [...plain, ...ranDown]), ...scorn];
  const apart = (match: Match) => !strong.some((other) => overlaps(match, other));
  return [
    ...strong.map((match) => sightOf(match, { message: 'runs_down' })),
    ...[...sighs, ...lesser, ...words, ...wrongs, ...scold, ...mock]
      .filter(apart)
      .map((match) => sightOf(match, { message: 'criticises', cases: ['mild' as const], unsure: true })),
  ];
}

/** Running down a school, its staff, pupils, families or governors; the lesser form is public criticism of them. */
export const disparagingSchoolCommunity: Rule = {
  id: 'disparaging-school-community',
  words: {
    runs_down:
      'This runs down a school or its people where anybody can read it: take it out, and raise it inside the school.',
    criticises: 'This criticises a school or its people in public: raise it inside the school instead.',
    nobody: 'This is not about a school or its people',
  },
  corrections: ['nobody'],
  find,
  examples: {
    fires: [
      "SLT at my school couldn't organise a piss up in a brewery",
      "What a shambles of a school. 14 years and it's never been this bad",
      'The new deputy is out of her depth and everyone can see it',
      "ofsted inspectors are box-ticking robots who've never taught",
      'Another stroke of genius from the leadership team. No phones, no radios, no brains',
      'governors are asleep at the wheel as usual',
      "My head of department is a dinosaur who hasn't had a new idea since 1994",
      "Mr Pritchard couldn't teach a fish to swim",
      "Honestly the most toxic staffroom I've ever worked in",
      'kids round here are going nowhere fast, thick as mince the lot of them',
      'Academy trust only cares about money and shiny brochures',
      "Worst headteacher in Lancashire and I've worked for a few",
      "Wouldn't let that school look after my hamster",
      'the behaviour policy at our place is a joke',
      "St Bede's is where careers go to die",
      'Half the teaching assistants here just sit on their phones',
      'Miss Kaur is lazy, simple as that',
      'Brookfield High is a dumping ground for failed teachers',
      'that school down the road? full of snobs and their spoilt brats',
      'Ashdown Primary has gone right downhill since the new head took over',
      'our reception staff are rude and our caretaker is bone idle',
      'Year 7 parents at our school are so entitled',
      'Chair of governors is a pompous windbag',
    ],
    quiet: [
      "That referee couldn't organise a bun fight",
      "Worst film I've seen all year, do not bother",
      'This printer is useless and I hate it',
      'Traffic on the ring road is a joke',
      "Not a bad word to say about our local school, they've been wonderful with our two",
      'Our parents celebrated fifty years of marriage last night',
      'Our head chef at the wedding was a genius',
      'No school could ask for a better lollipop man than Ted',
      'Worst haircut of my life',
      'Manager of our local Co-op let me use the phone, what a star',
      {
        text: 'Our governors met on Tuesday and thank Mrs Hall for twelve years of service',
        account: 'official',
      },
      {
        text: 'Please do not send children to school if they have been sick in the last 48 hours',
        account: 'official',
      },
      { text: 'Well done to our debaters who argued that school uniform is pointless', account: 'official' },
      { text: "We can't run the breakfast club on Friday because of staff illness", account: 'official' },
      "Bus is late and the driver couldn't care less",
      'My neighbour is the laziest cat in Britain',
      {
        text: 'Our Ofsted report is now on the website: we are proud to be Good in all areas',
        account: 'official',
      },
      'Our teachers are not useless, they are brilliant',
      'Homework with an 8 year old is not for the weak',
      'My lad thinks homework is a joke',
      'That second half was wicked, sick lesson in football',
    ],
  },
};
