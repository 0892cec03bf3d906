import { politeSide } from '../text/lexicon/official-politics.ts';
import {
  calledYoung,
  campaignCall,
  civics,
  inviting,
  lawBreaking,
  marching,
  opinion,
  partisanName,
  slogan,
  taughtPolitics,
  toldOf,
  voteCall,
} from '../text/lexicon/politics.ts';
import type { Match, Phrases } from '../text/phrases.ts';
import { negated, quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

function unmuted({ reading, draft }: Look, said: Phrases, mutes: readonly Phrases[]): Match[] {
  return reading
    .all(said)
    .filter(
      ({ start, sentence }) =>
        !quoted(draft.text, start) && !mutes.some((mute) => reading.has(mute, sentence)),
    );
}

/** Young people are spoken to at the start of a sentence, or beside an invitation. */
function urged(look: Look): Match[] {
  const { reading } = look;
  if (!reading.has(calledYoung)) return [];
  const asked = (match: Match) =>
    reading.has(inviting) ||
    reading.all(calledYoung).some(({ from, sentence }) => {
      const first = reading.sentences[sentence]?.from ?? 0;
      return from - first <= 3 && (sentence === match.sentence || sentence === match.sentence - 1);
    });
  const urgent = (match: Match) => asked(match) && !negated(reading, match.from);
  const breaking = unmuted(look, lawBreaking, [toldOf]).filter(urgent);
  const going = unmuted(look, marching, [toldOf, civics, taughtPolitics]).filter(
    (match) => urgent(match) && reading.has(inviting) && reading.has(lawBreaking),
  );
  return [...breaking, ...going];
}

/** Siding with a party, candidate or campaign, calls to vote, and calls to pupils to protest or break the law. */
export const politicalContent: Rule = {
  id: 'political-content',
  words: {
    sides:
      'This takes a side in politics, which a school and its staff must not do towards pupils: keep it neutral.',
    names: 'This names a party or a politician: check that it takes no side, or leave the name out.',
    urges: 'This urges pupils to protest or break rules: take it out.',
    neutral: 'This states a fact and takes no side',
  },
  corrections: ['neutral'],
  find(look: Look): Sighting[] {
    const calls = [
      ...unmuted(look, voteCall, [civics]),
      ...unmuted(look, slogan, [civics]),
      ...unmuted(look, opinion, [civics, taughtPolitics]),
    ];
    const campaigns =
      look.draft.account === 'personal'
        ? []
        : [
            ...unmuted(look, campaignCall, [civics, taughtPolitics]),
            ...unmuted(look, politeSide, [civics, taughtPolitics]),
          ];
    const names =
      calls.length > 0 || look.draft.account === 'personal'
        ? []
        : unmuted(look, partisanName, [civics, taughtPolitics]).slice(0, 1);
    return [
      ...urged(look).map((match) => sightOf(match, { message: 'urges' })),
      ...[...calls, ...campaigns].map((match) => sightOf(match, { message: 'sides' })),
      ...names.map((match) => sightOf(match, { message: 'names', unsure: true })),
    ];
  },
  examples: {
    fires: [
      { text: 'Vote Green on Thursday', account: 'official' },
      { text: "Labour's budget is great news for schools", account: 'official' },
      'Students: skip school and block the road on Friday with me',
      { text: 'Thanks to our brilliant Lib Dem councillor, vote him back!', account: 'official' },
      'Tories out! They have wrecked our schools',
      'The Conservatives are a disgrace and they are starving schools of money',
      'Vote for Reform UK if you want change',
      'Out canvassing for the Green Party all weekend',
      { text: 'Proud to be backing Labour candidate Joan Webb, she deserves your vote', account: 'official' },
      'Year 11, walk out of lessons on Friday and join the march',
      'Farage is the only choice now #reformuk',
      'Never trust a Tory',
      'Keir Starmer has betrayed teachers',
    ],
    quiet: [
      { text: 'The hall is a polling station on Thursday, so we are closed', account: 'official' },
      { text: 'Year 6 held a mock election in the labour market lesson', account: 'official' },
      'Students: the debate club meets Friday',
      { text: 'Thanks to Councillor Webb for visiting Year 4', account: 'official' },
      'A conservative estimate is that we baked 300 cakes',
      { text: 'Vote for our school in the garden awards', account: 'official' },
      'Remember to register to vote and bring photo ID',
      { text: 'Our MP visited Year 5 to talk about Parliament', account: 'official' },
      'Green is my favourite colour for displays',
      'Union meeting about pay at four in the staff room',
      'Hard labour in the allotment today, my back hurts',
      { text: 'School council: vote for your class rep by Friday', account: 'official' },
      'Learning about the suffragettes and the right to vote',
    ],
  },
};
