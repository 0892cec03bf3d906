import { group, phrases } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

group(
  'party',
  `labour party, labour government, conservative party, tory, tories, conservatives, lib dem, lib dems, liberal democrat, liberal democrats, green party, the greens, reform uk, reform party, ukip, snp, plaid cymru, sinn fein, dup, sdlp, alliance party, workers party, brexit party, republicans, democrats`,
);
group(
  'politician',
  `keir starmer, starmer, kemi badenoch, badenoch, nigel farage, farage, rishi sunak, sunak, boris johnson, boris, liz truss, truss, jeremy corbyn, corbyn, ed davey, bridget phillipson, gillian keegan, rachel reeves, angela rayner, wes streeting, michael gove, donald trump, trump, theresa may, david cameron, tony blair, nicola sturgeon, zack polanski, john swinney, suella braverman, robert jenrick`,
);
group(
  'verdict',
  `great, brilliant, fantastic, best, only choice, good news, great news, wonderful, amazing, shambles, disgrace, disgraceful, disaster, ruined, ruining, wrecked, wrecking, destroyed, destroying, lied, liars, liar, corrupt, useless, pathetic, evil, scum, hate, worst, terrible, joke, clueless, out, killing, betrayed, betrayal, hypocrites, failed, failing, starved, starving, cares about, don't care, doesn't care, will save, saved, saving, the answer, our only hope, backing, right about, wrong about, for the many, hero, crooks, fascist, fascists, racist, racists, incompetent, vandalism, love`,
);

const voteCall = phrases(`
  vote|voting|votes|voted ..1 labour|conservative|tory|green|reform|lib|snp|plaid|ukip|independent|remain|leave|yes|no
  vote|voting ..1 for <party>|<politician>
  vote <party>|<politician>
  vote him|her|them back|out|in
  vote|voting for {name} ..3 <party>|labour|conservative|green|reform|liberal|independent|candidate
  support|supporting|backing|back|endorse|endorsing ..1 labour|reform|conservative|greens ..3 polls|election|candidate|thursday|mp
  vote them all out
  vote for change
  vote ..3 on election|polling day
  support|back|backing|campaigning|canvassing|canvass|leafleting|leafletting|doorknocking for? ..2 <party>|<politician>|labour|greens
  don't|never vote|trust|elect ..1 labour|<party>|<politician>|conservative|reform
  join the <party>
  our friends|colleagues|comrades in|at the labour|<party>
  great|good|brilliant|delighted ..2 <party> win|wins|won|winning
  labour|<party> win|wins|won|winning|lose|loses|lost again|at
  great|good|happy|brilliant ..5 labour|<party> ..1 win|wins|won
  join|joined labour|<party>
  your|our ..2 candidate|councillor|mp ..4 deserves|needs ..2 vote|votes|support
  get the tories|labour|government|<party> out
  <party>|<politician> out
  tories|labour|reform|starmer|sunak out
  never|can't|couldn't ..1 kissed|trust a tory
`);
const slogan = phrases(`
  stop the boats, take back control, make britain great again, make america great again, maga, for the many not the few, eat the rich, defund the police, general election now, stop brexit, rejoin the eu, free palestine, from the river to the sea, just stop oil, get brexit done, refugees welcome, send them back, send them home, kill the bill, not my king, abolish the monarchy, save our nhs from, austerity kills, tory cuts, labour cuts, strong and stable, britain first
  #votelabour|#voteconservative|#votegreen|#votereform|#toriesout|#labourout|#starmerout|#sunakout|#fbpe|#rejoineu|#stopbrexit|#maga|#freepalestine|#juststopoil|#toryscum|#generalelectionnow|#reformuk
  brexit was|is ..3 <verdict>
  the|this government ..3 <verdict>
  government ministers ..3 <verdict>
`);
const opinion = phrases(`
  <party>|<politician> ..6 <verdict>
  <verdict> ..3 <party>|<politician>
  labour ..1 budget|government|manifesto|policy|policies|mp|mps|plan|plans|council|lot ..3 <verdict>
  labour is|are|has|have|will ..3 <verdict>
  thanks|thank to ..2 brilliant|fantastic|great|wonderful ..1 <party> councillor|mp|candidate
  conservative|tory|labour|reform|green councillor|mp|candidate|government ..4 <verdict>
`);
const protestCall = phrases(`
  pupils|students|kids|year|children|everyone|class|guys|sixth ..4 skip|walk|strike|block|occupy|march|protest|bunk|boycott ..2 school|lessons|lesson|class|classes|college|out|road|roads|street|exam|exams|sats|bridge|me|with
  skip|miss|bunk|walk school|lessons|college|out ..6 protest|march|strike|demo|rally|road|demonstration
  pupils|students|kids|formers|year|everyone ..3 come|join|see ..6 march|protest|demo|rally|strike|blockade
  come|join ..2 protest|march|demo|rally|strike|blockade ..6 pupils|students|year
  pupils|students ..3 break|defy|ignore the law|police
  tell your parents to vote
  join the ..2 strike|march|walkout|protest|blockade with me|us
  don't|dont|do not? go|come to school|lessons|college ..4 march|strike|protest|join
  ask|get your parents|mum|dad to vote
`);
const neutral = phrases(`
  polling station|stations|day|card, mock election|elections, school council ..2 election|elections, school election, pupil|student|parliament|youth vote|votes|election|parliament, labour market|ward|room|of, hard labour, child labour
  conservative estimate|estimates, register to vote, registered to vote, how to vote, remember to vote, photo id, house captain|captains, head boy|girl, vote for your|our|us, vote for our school, people's choice, award|awards|competition, strictly
  lesson on|about, learning|learned|learnt|taught about, debate|debated|debating, history of, curriculum, pshe, citizenship, suffragette|suffragettes, both sides, all parties, hustings, visit|visited|visiting|visits
`);

/** Siding with a party, candidate or campaign, calls to vote, and calls to pupils to protest or break the law. */
export const politicalContent: Rule = {
  id: 'political-content',
  words: {
    sides:
      'This takes a side in politics, which a school and its staff must not do towards pupils: keep it neutral.',
    urges: 'This urges pupils to protest or break rules: take it out.',
    neutral: 'This states a fact and takes no side',
  },
  corrections: ['neutral'],
  find({ reading, draft }: Look): Sighting[] {
    const open = (match: { start: number; sentence: number }) =>
      !quoted(draft.text, match.start) && !reading.has(neutral, match.sentence);
    const sides = [...reading.all(voteCall), ...reading.all(slogan), ...reading.all(opinion)].filter(open);
    const urges = reading.all(protestCall).filter(open);
    return [
      ...urges.map((match) => sightOf(match, { message: 'urges' })),
      ...sides.map((match) => sightOf(match, { message: 'sides' })),
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
