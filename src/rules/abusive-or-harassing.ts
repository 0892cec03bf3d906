import type { Case } from '../model/policy.ts';
import {
  aboutSomeone,
  direct,
  role,
  somebody,
  spokenOf,
  unmistakable,
  verdict,
} from '../text/lexicon/aimed-insults.ts';
import { plainSlurs, swearwords } from '../text/lexicon/coarse-words.ts';
import { dialect, houndIdiom, idiom, threatIdiom } from '../text/lexicon/insult-idioms.ts';
import { kind, playful, reported, selfTalk, thing } from '../text/lexicon/no-abuse.ts';
import { fiction } from '../text/lexicon/people-words.ts';
import { addressed, inKindness, menace, talkedDown, toTheirFace } from '../text/lexicon/polite-scorn.ts';
import { dismissal, pileOn, threat } from '../text/lexicon/threats.ts';
import { type Match, type Phrases, phrases } from '../text/phrases.ts';
import { counterSpeech, negated, withinQuotes } from '../text/stance.ts';
import { together } from '../text/together.ts';
import { beginnings, beginsNear, covered, firstInSentence, touches } from '../text/whereabouts.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const hard = new Set([
  ...swearwords,
  ...plainSlurs,
  'scum',
  'vermin',
  'worthless',
  'pervert',
  'paedo',
  'nonce',
]);
const soft = new Set(
  'clueless thick stupid useless silly lazy mad mental ridiculous crazy ignorant arrogant rubbish joke clown fool fools bonkers hopeless horrible nasty smelly dreadful lump numpty plonker wally prat twit muppet doughnut donut melt plank spanner div twerp berk tool'.split(
    ' ',
  ),
);
const denial = new Set("not never isn't aren't no wasn't weren't nor hardly".split(' '));

/** What a text says around its insults, worked out once. */
function surroundings({ reading, draft }: Look) {
  const starts = (...sets: Phrases[]) => firstInSentence(sets.flatMap((set) => reading.all(set)));
  const others = starts(counterSpeech, reported);
  const self = starts(selfTalk);
  const stories = beginnings([...reading.all(kind), ...reading.all(fiction)]);
  const storySentences = new Set(stories.values());
  const things = beginnings(reading.all(thing));
  const thingSentences = new Set(things.values());
  const persons = beginnings(reading.all(somebody));
  const spoken = starts(spokenOf);
  const word = (at: number) => reading.tokens[at]?.norm ?? '';
  return {
    /** Not quoted, reported, spoken against or denied. */
    meant(match: Match): boolean {
      if (withinQuotes(draft.text, match) || negated(reading, match.from)) return false;
      if ((others.get(match.sentence) ?? Number.POSITIVE_INFINITY) <= match.from + 1) return false;
      for (let at = match.from + 1; at < match.to; at += 1) if (denial.has(word(at))) return false;
      return true;
    },
    /** About the writer, a thing, a story or a match rather than about somebody. */
    harmless(match: Match): boolean {
      const own = (self.get(match.sentence) ?? Number.POSITIVE_INFINITY) <= match.to;
      if (own && !word(match.from).startsWith('you')) return true;
      return beginsNear(stories, match, 8, 5) || beginsNear(things, match, 5, 3);
    },
    /** A saying that is neither quoted nor reported, nor about the writer or a thing. */
    serious: (match: Match) =>
      !withinQuotes(draft.text, match) &&
      (others.get(match.sentence) ?? Number.POSITIVE_INFINITY) > match.from + 1 &&
      (self.get(match.sentence) ?? Number.POSITIVE_INFINITY) > match.to &&
      !beginsNear(things, match, 5, 3),
    /** `is a joke` is of whoever stands before it. */
    hasSubject: (match: Match) =>
      !['is', 'was', 'are'].includes(word(match.from)) || beginsNear(persons, match, 5, 0),
    nearSomebody: (match: Match) =>
      draft.surface === 'comment' || draft.surface === 'message' || beginsNear(persons, match, 10, 10),
    /** Whether somebody was spoken of here or just before, and nothing else. */
    ofSomebody(match: Match): boolean {
      const before = match.sentence - 1;
      if (thingSentences.has(before) || storySentences.has(before)) return false;
      return draft.surface === 'comment' || [0, -1, 1].some((step) => spoken.has(match.sentence + step));
    },
  };
}

function strength({ reading }: Look, match: Match): Case[] {
  const insult = reading.tokens.slice(match.from, match.to).map(({ stem }) => stem);
  if (insult.some((word) => hard.has(word))) return [];
  return insult.some((word) => soft.has(word)) ? ['mild'] : [];
}

const spokenTo = phrases("you, your, yours, you're, yourself, yourselves, you'll, you've, ur");
const outrages = { cue: toTheirFace, other: addressed, within: 14 };
const menaces = { cue: menace, other: spokenTo, within: 6 };

/** Contempt and menace for one who is addressed, as a notice or an answer puts them. */
function faceToFace({ reading, draft }: Look): Match[] {
  const answer = draft.surface === 'comment' || draft.surface === 'message';
  return [
    ...together(reading, outrages).filter(() => reading.has(spokenTo) || answer),
    ...reading.all(menace).filter((match) => answer && reading.has(spokenTo, match.sentence)),
    ...together(reading, menaces),
    ...reading.all(talkedDown),
  ].filter(({ sentence }) => !reading.has(inKindness, sentence));
}

function sightings(look: Look): Sighting[] {
  const { reading } = look;
  const { meant, harmless, nearSomebody, ofSomebody, serious, hasSubject } = surroundings(look);
  const open = (set: Phrases) => reading.all(set).filter(meant);
  const insults = (set: Phrases) => open(set).filter((match) => !harmless(match));
  const said = insults(direct);
  const saidTokens = covered(said);
  const spoken = [
    ...insults(aboutSomeone),
    ...insults(unmistakable).filter((match) => nearSomebody(match) || ofSomebody(match)),
    ...insults(verdict).filter((match) => ofSomebody(match) && hasSubject(match)),
    ...[...reading.all(idiom), ...insults(dialect)].filter(
      (match) =>
        serious(match) && (nearSomebody(match) || ofSomebody(match) || reading.has(role, match.sentence)),
    ),
  ];
  const polite = faceToFace(look).filter(meant);
  return [
    ...(reading.has(playful) ? [] : [...open(threat), ...open(threatIdiom)]).map((match) =>
      sightOf(match, { message: 'threat', cases: ['threat' as const] }),
    ),
    ...said.map((match) => sightOf(match, { message: 'insult', cases: strength(look, match) })),
    ...[...spoken, ...polite]
      .filter((match) => !touches(saidTokens, match))
      .map((match) => sightOf(match, { message: 'insult', cases: ['mild' as const] })),
    ...open(dismissal).map((match) => sightOf(match, { message: 'insult', cases: ['mild' as const] })),
    ...[...open(pileOn), ...open(houndIdiom)].map((match) =>
      sightOf(match, { message: 'pile_on', cases: ['mild' as const] }),
    ),
  ];
}

/** An insult aimed at somebody, a threat, or a call to gang up on a person. */
export const abusiveOrHarassing: Rule = {
  id: 'abusive-or-harassing',
  words: {
    insult: 'This insults somebody: say what happened or what you disagree with, without the insult.',
    threat: 'This reads as a threat: take it out.',
    pile_on: 'This calls on others to gang up on somebody: take it out.',
    nobody: 'This is aimed at nobody: it is a joke about myself, a quotation or a thing',
  },
  corrections: ['nobody'],
  find: sightings,
  examples: {
    fires: [
      'Mr Lyle is a useless lump and we should all ignore him at lunch',
      'That parent at the gate is a complete idiot',
      "@dan_ta_7 quit or we'll make your life hell",
      'Anyone who disagrees is thick',
      'Drop dead @m_lyle, you worthless old fool',
      'Ms Patel you old witch, retire already',
      'I hate that family, hope they rot',
      '@s_patel nobody likes you, stop coming to the pub',
      { text: "Back off or I'll make sure your lad fails", to: { kind: 'parent' } },
      'Everyone spam Mrs Gale with laughing emojis till she cries',
      'Shut up, you clueless parent',
      'Everyone post your worst photo of Mr Hale',
      'I know where you park, Mr Hale',
      'Teachers who strike deserve to starve, come at me',
      "Deaf old Brian can't hear the bell lol useless",
      'Ofsted inspectors are lying vermin',
      "Let's all ignore Trish till she quits",
      'Our head is a spineless coward',
      'You are pathetic and everybody knows it',
      'Someone should slap that woman',
    ],
    quiet: [
      'Mr Lyle is unbeatable at the staff quiz',
      'That film was complete rubbish',
      '@dan_ta_7 quit hogging the biscuits, save me one!',
      'I disagree, but thanks for the article',
      'This heat is killing me @m_lyle, ice cream?',
      'Ms Patel made a great witch in the staff panto',
      "I hate that song, it's stuck in my head",
      '@s_patel nobody makes tea like you',
      'Please back up your photos, the drive is full',
      'Everyone send Mrs Gale a birthday emoji',
      'Thanks for your message',
      'Everyone post your best photo of the garden',
      'I know where you can park for the fair',
      'Teachers on strike are meeting at noon',
      'Brian rang the bell for his 40th year, bravo',
      'Ofsted published our report today',
      "Let's all thank Trish for the tea",
      "I'm such an idiot, left my keys at home again",
      'Calling someone stupid is never ok: anti-bullying week starts Monday',
      'You lucky devil, a whole week in Spain!',
      'Our photocopier is a useless piece of junk',
    ],
  },
};
