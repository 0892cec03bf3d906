import {
  absence,
  atHand,
  badVerdict,
  careMeeting,
  dealings,
  departures,
  examLeak,
  examPaper,
  fromTheRoom,
  inspection,
  inspectionVerdict,
  jobLosses,
  meetingInGeneral,
  paperShown,
  passedOn,
  record,
  results,
  rolls,
  schoolCode,
  schoolFuture,
  schoolMoney,
  schoolWorld,
  secretResult,
  someoneAtWork,
  staffCase,
  staffing,
  withRecord,
} from '../text/lexicon/confidential.ts';
import {
  applicants,
  childList,
  decidedInside,
  direMoney,
  draftVerdict,
  goingQuietly,
  listShown,
  seenEarly,
  underCare,
} from '../text/lexicon/inside-matters.ts';
import { ownFamily } from '../text/lexicon/people-words.ts';
import { general, helpOffered, hint, matter, published, secret } from '../text/lexicon/secrecy.ts';
import {
  coy,
  delicate,
  forMoney,
  gone,
  goneBecause,
  hearing,
  insideTopic,
  inTalks,
  locks,
  ofExam,
  paidToGo,
  paperTold,
  postsGo,
  properReply,
  quotesCompared,
  revealed,
  ruled,
  staffArrested,
  tooEarly,
  unsuccessful,
  winks,
} from '../text/lexicon/told-by-the-school.ts';
import { atWork, elsewhere } from '../text/lexicon/workplace.ts';
import { type Match, type Phrases, phrases } from '../text/phrases.ts';
import { read } from '../text/reading.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const documentHead =
  /^[ \t]{0,4}(?:(?:strictly |private and |highly )?confidential\b|official[- ]sensitive\b|minutes of (?:the|a) |upn\b|unique pupil number\b|present:.{3,200}\n\n?apologies|not protectively marked|part (?:2|two|b) (?:minutes|confidential))/im;
const filePattern =
  /(?:minutes|staffing|restructur|redundan|behaviour[-_ ]?log|incident|safeguard|cpoms|payslip|salary|confidential|disciplin|capability|register|class[-_ ]?list|ehcp|exclusion|case[-_ ]?notes)/i;

const price = /(?:£ ?\d|\b\d[\d.,]{0,9} ?(?:k|m|grand|quid|pounds|million)\b)/i;
const aCode =
  /(?:\bzeros?\b|\bbackwards\b|\d{3,8}|\b\d \d \d \d\b|\b[a-z]{1,12}[\d@!$]{1,6}[a-z\d!]{0,6}\b|\bpassword is\b|letmein)/i;

const advice = phrases(
  'tonight|revise|practise|practice|learn|tip|tips|hint|hints|brush|know|bit|look|tomorrow|comes|coming|says|asks|question|questions|easy|hard|nasty|lovely|essay|marker',
);
const hiring = phrases('panel|candidate|candidates|reception|office|caterers|cleaners|supplier|contractors');
const ownPlace = phrases(
  'our|the|my school|academy|trust|mat|college|nursery|department|primary|federation, costing|costs|cost|charging|charges school|us, <school-leader>',
);
const givenMoney = phrases(
  'raised|raise|raising|donate|donated|donation|charity|fundraiser|fundraising|sponsor|raffle|ticket|tickets|bake|cake|pta|ptfa|trip|sale|shave|run|marathon|lunch|coffee|bus|parking',
);

/** The sentence itself and its two neighbours. */
const around = (sentence: number): number[] => [sentence - 1, sentence, sentence + 1];

function quietHere({ reading }: Look, { sentence }: Match): boolean {
  if (reading.has(general, sentence)) return true;
  if (around(sentence).some((one) => reading.has(secret, one))) return false;
  return reading.has(published, sentence) || reading.has(elsewhere, sentence);
}

function wordsOf({ reading }: Look, sentence: number): string {
  const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 };
  return reading.text.slice(start, end);
}

/** A topic that is confidential once something beside it says that it is ours, or came out of a room. */
function beside({ reading }: Look, topic: Phrases, ...cues: Phrases[]): readonly Match[] {
  return reading.all(topic).filter(({ sentence }) => cues.every((cue) => reading.has(cue, sentence)));
}

/** Secrecy is a matter of the school when the school, or what stays inside it, is spoken of beside it. */
function hushed({ reading, draft }: Look): readonly Match[] {
  const near = (sentence: number, set: Phrases) => around(sentence).some((one) => reading.has(set, one));
  const inside = ({ sentence }: Match) => near(sentence, matter) || reading.has(staffing, sentence);
  const toChild = draft.to?.kind === 'pupil';
  const answering = draft.to?.kind === 'press' || draft.replyTo?.text !== undefined;
  const outright = reading
    .all(secret)
    .filter((match) => inside(match) || (!toChild && (answering || near(match.sentence, schoolWorld))));
  const hinted = reading
    .all(hint)
    .filter((match) => inside(match) && !reading.has(helpOffered, match.sentence));
  return [...outright, ...hinted];
}

/** What the school itself tells in polite words: why somebody has gone, how a hearing ended, what is not out yet. */
function letSlip(look: Look): Match[] {
  const { reading } = look;
  const near = ({ sentence }: Match, set: Phrases) => around(sentence).some((one) => reading.has(set, one));
  const withNear = (topic: Phrases, ...cues: Phrases[]) =>
    reading.all(topic).filter((match) => cues.every((cue) => near(match, cue)));
  return [
    ...withNear(winks, delicate),
    ...withNear(coy, delicate).filter((match) => !near(match, properReply)),
    ...withNear(gone, goneBecause),
    ...reading.all(staffArrested),
    ...withNear(hearing, ruled),
    ...withNear(postsGo, forMoney),
    ...withNear(tooEarly, insideTopic, revealed),
    ...reading.all(inTalks),
    ...withNear(paperTold, ofExam),
    ...reading
      .all(quotesCompared)
      .filter(({ sentence }) => around(sentence).some((one) => price.test(wordsOf(look, one)))),
    ...reading.all(unsuccessful),
    ...reading.all(paidToGo),
    ...reading.all(locks).filter(({ sentence }) => aCode.test(wordsOf(look, sentence))),
  ];
}

function told(look: Look): Match[] {
  const { reading, draft } = look;
  const hushWords = hushed(look);
  const personal = draft.account !== 'official';
  const unlessSecret = (matches: readonly Match[]) => (hushWords.length > 0 ? matches : []);
  return [
    ...reading.all(passedOn),
    ...reading.all(decidedInside),
    ...reading.all(direMoney),
    ...reading.all(draftVerdict),
    ...reading
      .all(seenEarly)
      .filter(({ sentence }) => around(sentence).some((one) => reading.has(advice, one))),
    ...reading
      .all(underCare)
      .filter(
        ({ sentence }) => !reading.has(meetingInGeneral, sentence) && !reading.has(ownFamily, sentence),
      ),
    ...beside(look, childList, listShown),
    ...(reading.has(schoolWorld) ? [...reading.all(applicants), ...reading.all(goingQuietly)] : []),
    ...reading.all(badVerdict),
    ...reading.all(staffing),
    ...beside(look, careMeeting, fromTheRoom).filter(
      ({ sentence }) => !reading.has(meetingInGeneral, sentence) && !reading.has(ownFamily, sentence),
    ),
    ...(personal
      ? [
          ...beside(look, record, withRecord),
          ...(reading.has(atWork) || reading.has(hiring) ? reading.all(departures) : []),
          ...beside(look, rolls, atWork),
        ]
      : []),
    ...(personal
      ? reading
          .all(ownPlace)
          .filter(({ sentence }) => price.test(wordsOf(look, sentence)) && !reading.has(givenMoney, sentence))
      : []),
    ...beside(look, jobLosses, atWork),
    ...beside(look, jobLosses, atHand),
    ...beside(look, staffCase, someoneAtWork).filter(({ sentence }) => !reading.has(ownFamily, sentence)),
    ...(personal ? beside(look, absence, atWork) : []),
    ...(personal ? beside(look, schoolMoney, atWork) : []),
    ...reading
      .all(dealings)
      .filter(
        ({ sentence }) =>
          price.test(wordsOf(look, sentence)) ||
          hushWords.length > 0 ||
          (personal && (reading.has(atWork, sentence) || reading.has(hiring, sentence))),
      ),
    ...unlessSecret(beside(look, inspection, inspectionVerdict)),
    ...beside(look, examPaper, examLeak),
    ...beside(look, results, secretResult, schoolWorld),
    ...(personal ? reading.all(schoolFuture) : unlessSecret(reading.all(schoolFuture))),
    ...reading.all(schoolCode).filter(({ sentence }) => aCode.test(wordsOf(look, sentence))),
  ];
}

function extraTerms({ reading, settings }: Look): Sighting[] {
  const text = reading.text.toLowerCase();
  return settings.extraTerms.flatMap((term) => {
    const wanted = term.trim().toLowerCase();
    const start = wanted === '' || text.length !== reading.text.length ? -1 : text.indexOf(wanted);
    const whole =
      start >= 0 &&
      !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) &&
      !/[\p{L}\p{N}]/u.test(text.charAt(start + wanted.length));
    return whole ? [{ start, end: start + wanted.length, message: 'term' }] : [];
  });
}

function inPictures({ draft }: Look): Sighting[] {
  return draft.attachments.flatMap(({ name, alt, textInPicture }) => {
    const words = [alt, textInPicture].filter((part) => part !== undefined);
    const shown = words.some((part) => documentHead.test(part) || documentWords(part));
    return shown || (name !== undefined && filePattern.test(name))
      ? [{ message: 'document', cases: ['document' as const] }]
      : [];
  });
}

function documentWords(words: string): boolean {
  const reading = read(words);
  return reading.has(paperShown) || filePattern.test(words);
}

function find(look: Look): Sighting[] {
  const { reading, draft } = look;
  const secret = hushed(look).filter(
    ({ sentence }) => !reading.has(published, sentence) && !reading.has(general, sentence),
  );
  const slips = draft.account === 'official' ? letSlip(look) : [];
  const said = [
    ...told(look).filter((match) => !quietHere(look, match)),
    ...slips.filter(({ sentence }) => !reading.has(general, sentence)),
    ...secret,
  ];
  const papers = reading.all(paperShown).filter((match) => !quietHere(look, match));
  const head = documentHead.exec(reading.text);
  const pasted: Sighting[] = head
    ? [
        {
          start: head.index + (/^\s*/.exec(head[0])?.[0].length ?? 0),
          end: head.index + head[0].length,
          message: 'document',
          cases: ['document'],
        },
      ]
    : [];
  const withPicture = draft.attachments.length > 0;
  return [
    ...pasted,
    ...inPictures(look),
    ...papers.map((match) =>
      sightOf(match, { message: 'paper', cases: withPicture ? ['document' as const] : [] }),
    ),
    ...said.map((match) => sightOf(match, { message: 'told' })),
    ...extraTerms(look),
  ];
}

/** Meeting talk, staffing and disciplinary matters, bids and prices, what is not public yet, and pasted or pictured records. */
export const confidentialInformation: Rule = {
  id: 'confidential-information',
  words: {
    told: 'This sounds like something you know from work in confidence: leave it out unless the school has published it.',
    paper: 'This passes on what a school record says: leave it out unless the school has published it.',
    document: 'This looks like a confidential document of the school: take it out.',
    term: 'The school has asked that this is not spoken of outside: leave it out.',
    published: 'The school has published this',
    not_ours: 'This is not from my school or my work',
  },
  corrections: ['published', 'not_ours'],
  find,
  examples: {
    fires: [
      'Just sat through a TAF meeting, the family have a social worker now and it shows',
      "Can't believe the minutes of the disciplinary hearing say this",
      "A colleague told me in confidence she's leaving at Easter",
      'Leaked: our draft staffing structure for next year',
      "We're about to sign the catering contract with BrightPlate for 40k",
      'Heard from the LA that our school is on the closure list, not public yet',
      "Now I've left St Alder's I can tell you why the deputy was suspended",
      "Pupil premium list attached, look who's on it",
      'Two redundancies coming in maths, keep it quiet',
      'Staffing restructure list just landed, brutal',
      { text: 'What a week', attachments: [{ kind: 'photo', alt: 'Photo of a behaviour log on a desk' }] },
      "Here's what HR wrote to me about the settlement",
      'Budget meeting says two TAs will go',
      'STRICTLY CONFIDENTIAL\nMinutes of the governing body, part two',
      { text: 'Project Kestrel is going well', settings: { extraTerms: ['Project Kestrel'] } },
    ],
    quiet: [
      'Just sat through a great webinar on inclusive PE',
      'The published minutes of the parish council are worth a read',
      'A colleague told me about a brilliant podcast',
      'Our published term dates for next year are on the website',
      'Our canteen won a healthy eating award',
      'The council has published its school places plan',
      "Now I've left St Alder's I miss the choir",
      'Pupil premium strategy is published on our site',
      'Two vacancies in maths are on our website',
      'Staff quiz list is on the board',
      { text: 'New stationery', attachments: [{ kind: 'photo', alt: 'Photo of a blank notebook' }] },
      "Here's what the library wrote about the late book",
      'The county budget debate is on the radio',
      'Ten minutes late again, thanks to the bus',
      'Watching a drama about redundancies in a Welsh steel town',
    ],
  },
};
