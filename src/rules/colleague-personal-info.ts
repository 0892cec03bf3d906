import { isForename, isOrdinary } from '../text/gazetteer/names.ts';
import {
  colleague,
  discipline,
  leaving,
  notColleagues,
  pay,
  privateMatter,
  privateReason,
  publicMatter,
  reachable,
} from '../text/lexicon/colleague-words.ts';
import { fiction } from '../text/lexicon/people-words.ts';
import { pupilFrame } from '../text/lexicon/school.ts';
import type { Match } from '../text/phrases.ts';
import { phrases } from '../text/phrases.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sentencesAbout, sightOf } from './sight.ts';

const ofWriter = new Set("i i'm im i've ive i'd me my mine we're our".split(' '));
const pronounAfter = phrases("he|she|he's|she's|hes|shes|they're|his|her|their");
const workplace = phrases(
  'work|school|staffroom|staff|office|slt|department|cover|kitchen|supply|clubs|lesson|lessons',
);
const anyRole = phrases('<colleague-role>');
const inPlace = phrases('in|from the|our|my? <colleague-place>');
const amount = /^£?\d{2,3}(?:\.\d)?k$/;
const earning = /^(?:on|earns|earning|earn|paid|gets|getting|makes|offered)$/;
const salary = /£ ?\d{2,3}(?:,\d{3}|k)/;
const reach = 16;
const inAnswer = phrases(
  "he|she|he's|she's|they've|they, his|her mental|anxiety|depression|health|contract|notice|salary|job|marriage|husband|wife|back",
);
const notStaff = phrases(
  'pupil|pupils|child|children|boy|girl|lad|son|daughter|student|dog|cat|mate|friend|detention|excluded|homework|attendance|timetable, my|our|your mum|dad|nan|gran|husband|wife|sister|brother',
);
const ofEmployment = phrases(
  'earns|salary|resigned|sacked|dismissed|notice|governors|staff|class|teach|taught|teaching|colleague|contract|job|post|role|hr|occupational|trust|head|headteacher|cover|supply|school|marched|pushed|investigation|suspended|signed|sick|capability|redundant|leave|leaving|return|off, let go, long term',
);

interface Subject extends Match {
  /** Told by a role or a title; a bare name may be anybody's. */
  sure: boolean;
}

function subjects({ reading, draft }: Look): Subject[] {
  const byRole = reading.all(colleague).map((match) => ({ ...match, sure: true }));
  const bare = reading
    .all(anyRole)
    .filter(({ from, sentence }) => reading.sentences[sentence]?.from === from);
  const hasty = reading.all(inPlace).flatMap((match) => {
    const name = reading.tokens[match.from - 1];
    const named = name?.sentence === match.sentence && name.case === 'lower' && isForename(name.stem);
    return named && name && !isOrdinary(name.stem)
      ? [{ ...match, from: match.from - 1, start: name.start, sure: true }]
      : [];
  });
  const byName = reading.people
    .filter(
      ({ adult, full, wellKnown, sentence }) =>
        !wellKnown && (adult || full || reading.has(workplace, sentence)),
    )
    .map(({ from, to, start, end, sentence, adult }) => ({ from, to, start, end, sentence, sure: adult }));
  const answered = draft.surface === 'comment' || draft.surface === 'message';
  const spokenOf =
    answered && !reading.sentences.some((_, at) => reading.has(notStaff, at) || reading.has(pupilFrame, at))
      ? reading
          .all(inAnswer)
          .filter(
            ({ from, sentence }) =>
              from - (reading.sentences[sentence]?.from ?? 0) <= 5 && reading.has(ofEmployment, sentence),
          )
      : [];
  return [
    ...byRole,
    ...spokenOf.map((match) => ({ ...match, to: match.from, sure: false })),
    ...bare.map((match) => ({ ...match, sure: true })),
    ...hasty,
    ...byName,
  ];
}

/** Whether the writer speaks of the writer's own matter: `I'm pregnant`, `my operation`. */
function ofOneself({ reading }: Look, match: Match): boolean {
  return reading.tokens
    .slice(Math.max(0, match.from - 2), match.to)
    .some((token) => token.sentence === match.sentence && ofWriter.has(token.norm));
}

function near(subject: Match, match: Match): boolean {
  if (subject.sentence !== match.sentence) return match.sentence > subject.sentence;
  return match.from >= subject.from ? match.from - subject.to <= reach : subject.from - match.to <= 8;
}

function ofContact(look: Look, sentences: readonly number[]): { start: number; end: number }[] {
  const { reading } = look;
  const inside = ({ start }: { start: number }) => sentences.includes(reading.sentenceAt(start));
  if (!sentences.some((sentence) => reading.has(reachable, sentence))) return [];
  return [...reading.phones.filter(({ mobile }) => mobile), ...reading.streets, ...reading.postcodes].filter(
    inside,
  );
}

function find(look: Look): Sighting[] {
  const { reading } = look;
  return subjects(look).flatMap((subject) => {
    const { sentence, sure } = subject;
    if (reading.has(fiction, sentence) || reading.has(notColleagues, sentence)) return [];
    const about = sentencesAbout(reading, sentence);
    const open = about.filter(
      (one) => !reading.has(publicMatter, one) || reading.has(privateReason, one) || homeGiven(look, one),
    );
    if (open[0] !== sentence) return [];
    const said = (set: typeof pay) =>
      reading
        .all(set)
        .find((match) => open.includes(match.sentence) && near(subject, match) && !ofOneself(look, match));
    const matter = said(privateMatter);
    const work = said(discipline) ?? said(pay) ?? salaryIn(look, subject);
    const going = said(leaving);
    const contact = ofContact(look, open)[0];
    const found = matter ?? work ?? (sure ? (contact ?? going) : undefined);
    if (!found) return [];
    if (!sure && (reading.has(pupilFrame, sentence) || !told(look, sentence))) return [];
    const start = Math.min(subject.start, found.start);
    const end = Math.max(subject.end, found.end);
    const message = matter ? 'private' : contact === found ? 'contact' : 'work';
    const unsure = !sure || found === going;
    return [sightOf({ start, end }, { message, ...(unsure ? { unsure } : {}) })];
  });
}

/** Whether a sentence says in which street somebody is to be found. */
function homeGiven({ reading }: Look, sentence: number): boolean {
  return (
    reading.has(reachable, sentence) &&
    reading.streets.some(({ start }) => reading.sentenceAt(start) === sentence)
  );
}

/** `on £78k` behind the one spoken of. */
function salaryIn({ reading }: Look, subject: Match): Match | undefined {
  for (let at = subject.to; at < subject.to + reach; at += 1) {
    const token = reading.tokens[at];
    const before = reading.tokens[at - 1];
    if (!token || !before || token.sentence !== subject.sentence) return undefined;
    const tells = amount.test(token.norm) && earning.test(before.norm);
    if (tells || (earning.test(token.norm) && salary.test(reading.text.slice(token.end, token.end + 40))))
      return { from: at - 1, to: at + 1, start: before.start, end: token.end, sentence: token.sentence };
  }
  return undefined;
}

/** Whether a bare name is a colleague's: work is spoken of around it. */
function told({ reading }: Look, sentence: number): boolean {
  return (
    [sentence - 1, sentence, sentence + 1].some((one) => reading.has(workplace, one)) ||
    reading.has(pronounAfter, sentence)
  );
}

/** A colleague, by name or role, with health, family, pay, leaving, disciplinary matters or private contact. */
export const colleaguePersonalInfo: Rule = {
  id: 'colleague-personal-info',
  words: {
    private: 'This tells something private about a colleague: leave it out unless they have agreed to it.',
    work: "A colleague's pay, leaving or disciplinary matter is theirs to tell: leave it out.",
    contact: "This tells strangers where to reach a colleague: give the school's contact instead.",
    agreed: 'The colleague has agreed to this',
    not_a_colleague: 'This is not a colleague',
  },
  corrections: ['agreed', 'not_a_colleague'],
  find,
  examples: {
    fires: [
      'Poor Linda in the office has got breast cancer, treatment starts Monday',
      'our head is getting divorced, it has all gone a bit quiet in there',
      'Miss Okafor is pregnant but nobody knows yet',
      'So the caretaker has been off with depression since June',
      'Mr Hill in science is on 52 grand, would you believe',
      'Deputy suspended, apparently. Our deputy! The police were involved',
      'Turns out our TA is leaving because her marriage broke down',
      'A colleague of mine has just had a miscarriage and they expect her in tomorrow',
      'Mrs Lowe failed her observation and is on capability',
      'Gill from the kitchen can be reached on 07700 900414 if you need her',
      'Our receptionist came out as trans at the weekend',
      'two of our TAs were sacked on Friday',
      "Mrs Byrne's mum died last night so there is cover tomorrow",
      'The head of year is on antidepressants, I saw them in her drawer',
      'Chris in humanities failed his DBS',
      { text: 'Mr Evans is off following his operation, so clubs are cancelled.', account: 'official' },
      { text: 'Ms Abiola is away this week. Her father has dementia.', account: 'official' },
      { text: "Mr Shaw's disciplinary hearing is on Thursday.", account: 'official' },
      'Our business manager earns twice what I do',
      'Our head of drama has handed her notice in, she has had enough',
    ],
    quiet: [
      { text: 'Congratulations to Mr and Mrs Ellis on the birth of baby Noah!', account: 'official' },
      { text: 'After 30 years, Mrs Dobson retires today. Thank you for everything.', account: 'official' },
      { text: 'Farewell to Mr Jackson, who is moving to a headship in Devon.', account: 'official' },
      { text: 'Our head Mrs Cole ran the marathon for a cancer charity.', account: 'official' },
      { text: 'Miss Ray is back from maternity leave, welcome back!', account: 'official' },
      { text: 'We welcome Mr Tan, our new science teacher.', account: 'official' },
      { text: 'Our school nurse gave a talk about asthma.', account: 'official' },
      { text: 'Mental health week: Mrs Lowe led a yoga session.', account: 'official' },
      { text: 'Mrs Hart is leading the school choir at the hospital.', account: 'official' },
      { text: "Mr Lee's class assembly is on Friday. Parents welcome.", account: 'official' },
      'My mum has cancer and it is rubbish',
      'My husband lost his job today',
      'Watching a drama where the headteacher is sacked',
      'The head of Ofsted resigned, says the BBC',
      'My best mate is pregnant!',
      "I'm off sick with flu, send tissues",
      'The manager at Tesco was so lovely to my nan',
      'My boss from my old bank job retired',
      'Teachers deserve a pay rise',
      "My son's teacher is fab",
      'Our caretaker found my keys',
    ],
  },
};
