import {
  aboutSomeone,
  direct,
  dismissal,
  kind,
  pileOn,
  selfTalk,
  somebody,
  thing,
  threat,
  unmistakable,
} from '../text/lexicon/abuse.ts';
import type { Match } from '../text/phrases.ts';
import { counterSpeech, negated, quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { overlaps, sightOf } from './sight.ts';

const guards = [kind, selfTalk];

function meant({ reading, draft }: Look, match: Match, isThreat: boolean): boolean {
  if (quoted(draft.text, match.start) || negated(reading, match.from)) return false;
  const spoken = reading
    .all(counterSpeech)
    .some(({ sentence, from }) => sentence === match.sentence && from <= match.from);
  if (spoken) return false;
  if (isThreat) return true;
  if (guards.some((set) => reading.all(set).some((guard) => overlaps(guard, match)))) return false;
  for (let at = match.from + 1; at < match.to; at += 1) {
    const word = reading.tokens[at]?.norm ?? '';
    if (/^(?:not|never|isn't|aren't|no|wasn't)$/.test(word)) return false;
  }
  return true;
}

function onlyAThing({ reading }: Look, match: Match): boolean {
  return reading
    .all(thing)
    .some(
      (object) =>
        object.sentence === match.sentence && object.from >= match.from - 3 && object.from < match.to + 2,
    );
}

const weak = new Set(
  'clueless thick stupid useless silly lazy mad mental ridiculous crazy ignorant arrogant rubbish joke clown fool fools bonkers hopeless horrible nasty smelly dreadful lump'.split(
    ' ',
  ),
);

function mildWords({ reading }: Look, match: Match): boolean {
  const insults = reading.tokens.slice(match.from, match.to).map(({ stem }) => stem);
  return (
    insults.some((word) => weak.has(word)) &&
    !insults.some((word) => /^(?:worthless|scum|vermin|old)$/.test(word) || swearword.test(word))
  );
}

const swearword = /^(?:f+[u*]+[c*]*k|cunt|c\*+t|twat|wank|prick|bastard|bitch|shit|dick)/;

/** An insult that can be nothing else, in a sentence that speaks to or of somebody. */
function plainly(look: Look): Sighting[] {
  const { reading } = look;
  return reading
    .all(unmistakable)
    .filter((match) => {
      const near = reading
        .all(somebody)
        .some(({ sentence, from }) => sentence === match.sentence && Math.abs(from - match.from) <= 10);
      return (
        near &&
        !reading.has(kind, match.sentence) &&
        !reading.has(selfTalk, match.sentence) &&
        meant(look, match, false) &&
        !onlyAThing(look, match)
      );
    })
    .map((match) => sightOf(match, { message: 'insult', cases: ['mild' as const] }));
}

function sightings(look: Look): Sighting[] {
  const { reading } = look;
  const keep = (set: Parameters<typeof reading.all>[0], isThreat = false) =>
    reading.all(set).filter((match) => meant(look, match, isThreat));
  const panto = (match: Match) => !reading.has(kind, match.sentence);
  return [
    ...keep(threat, true).map((match) => sightOf(match, { message: 'threat', cases: ['threat' as const] })),
    ...keep(direct)
      .filter((match) => panto(match) && !onlyAThing(look, match))
      .map((match) =>
        sightOf(match, { message: 'insult', cases: mildWords(look, match) ? ['mild' as const] : [] }),
      ),
    ...keep(aboutSomeone)
      .filter((match) => panto(match) && !onlyAThing(look, match))
      .map((match) => sightOf(match, { message: 'insult', cases: ['mild' as const] })),
    ...plainly(look),
    ...keep(dismissal).map((match) => sightOf(match, { message: 'insult', cases: ['mild' as const] })),
    ...keep(pileOn).map((match) => sightOf(match, { message: 'pile_on', cases: ['mild' as const] })),
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
