import { readBio } from '../text/bio/plain.ts';
import { group, phrases } from '../text/phrases.ts';
import type { Example, Look, Rule, Sighting } from './rule.ts';

group(
  'group-ours',
  `school, academy, college, primary, headteacher, head teacher, head, principal, deputy, teacher, teachers, staff, slt, governors, trust, senco, st, saint`,
);
group(
  'group-against',
  `against, versus, vs, anti, exposed, exposing, expose, failing, failed by, let down by, victims of, survivors of, hate, haters of, boycott, avoid, sack, fire, oust, remove, get rid of, shame on, name and shame, naming and shaming, worst, corrupt, bullying, rumours, gossip, scandal, scandals, truth about, secrets of, dirt on, meme, memes, confessions, rate my, rate your, roast, spotted at, fit, sexy`,
);
const targets = phrases(`
  <group-against> ..4 <group-ours>
  <group-ours> ..2 exposed|haters|out|gossip|meme|memes|confessions|rumours|scandal|scandals|bullies|lies|liars|secrets|victims|crush|crushes|hotties
  <group-ours> ..2 must go
`);
const extreme = phrases(`
  white power|pride|lives, britain first, patriotic alternative, national action, combat 18, edl, english defence league, kkk, proud boys, great replacement, deport them all, kill all, holocaust hoax|lie, send them back|home, incel, incels, jihad, caliphate
  no|anti|stop|ban|hate more? muslim|muslims|islam|jews|blacks|immigrants|immigrant|migrants|refugees|gays|lgbt|women
  no|anti|stop|ban|hate more? trans people
`);
const clashing = phrases(`
  barely legal, jailbait, teen|teenage girls|boys|nudes|babes, nudes, leaked pics|photos|exam, exam leaks, exam papers leaked, essays for sale, buy essays, weed for sale, weed dealer|dealers, upskirt, swingers, hook ups, hookups, dogging
`);
const ofPupils = phrases(`
  {year} ..3 chat|gc|banter|squad|gossip|besties|party|afters|spam
  sixth form|formers ..3 chat|gc|banter|squad|gossip|besties|party|afters|spam
  class of 2026|2027|2028|2029|2030|2031|2032|2033 ..3 chat|gc|group|banter|squad|gossip|party|afters
`);
const fair = phrases(`
  union, neu, nasuwt, unison, gmb, naht, ascl, teachers together|network|support|resources|uk|lounge|book|against, allotment, allotments, support group, pta, friends of, charity, church, mosque, temple, synagogue, fellowship, christians in, muslims in, knife crime, bullying prevention, stand up to racism, anti bullying, stop the cuts
  against knives|knife|bullying|racism|hate|cancer|litter|sewage|cuts
  against the cuts
  against school|education|budget cuts
  against drugs|fracking|poverty|hunger|scam|scams|domestic
  save our|{name}|{capital} ..2 school|library|pool|field|nursery
  muslim|christian|jewish|black|lgbt teachers
`);
function find({ draft }: Look): Sighting[] {
  if (draft.surface !== 'press' || (draft.act ?? 'join-group') !== 'join-group') return [];
  const named = readBio(
    `${draft.to?.name ?? ''} | ${draft.act === 'join-group' ? (draft.to?.about ?? '') : ''}`,
  );
  if (named.has(extreme)) return [{ message: 'extreme' }];
  if (named.has(fair)) return [];
  if (named.has(targets)) return [{ message: 'targets' }];
  return named.has(clashing) || named.has(ofPupils) ? [{ message: 'clashes' }] : [];
}

const joining = (name: string, about?: string): Example => ({
  text: '',
  surface: 'press',
  act: 'join-group',
  to: { kind: 'unknown', name, ...(about === undefined ? {} : { about }) },
});

/** Joining a group that is set against the school or its people, spreads hatred, or clashes with work with children. */
export const inappropriateGroupJoin: Rule = {
  id: 'inappropriate-group-join',
  words: {
    targets:
      'This group is set against a school or its people: do not join it. Take a concern to the headteacher.',
    extreme: 'This group spreads hatred or extreme views: members of staff must not be seen in it.',
    clashes: 'This group does not go with working with children: do not join it.',
    looked: 'I have looked, and this group does not clash with my work',
  },
  statement: 'looked',
  looksAt: 'presses',
  find,
  examples: {
    fires: [
      joining("St Alder's Parents Against the Head"),
      { text: '', surface: 'press', to: { kind: 'unknown', name: "St Alder's Parents Against the Head" } },
      joining('Oakfield Academy Exposed'),
      joining('Sack the Headteacher of Marlcombe'),
      joining('We hate Thornhill School'),
      joining('Oakfield teachers gossip'),
      joining('Get rid of our principal NOW'),
      joining('Marlcombe Memes', 'Memes about Marlcombe School teachers'),
      joining('Rate my teacher Fenland'),
      joining('Victims of Oakfield Trust'),
      joining('The truth about Ashvane School'),
      joining('Fit teachers of Bristol'),
      joining('Britain First Midlands'),
      joining('Stop Immigrants Coming To Fenland', 'No more migrants'),
      joining('White Pride Worldwide'),
      joining('Teen girls nudes'),
      joining('Year 11 banter chat'),
      joining('Class of 2027 group chat'),
      joining('Boycott St Alders'),
      joining('Name and shame bad teachers'),
      joining('Thornhill School Confessions'),
    ],
    quiet: [
      joining('Bradford Allotment Swap'),
      joining('Oakfield Parents Support Group'),
      joining('NEU Fenland District'),
      joining('Christians in Education'),
      joining('Primary Teachers UK'),
      joining('Parents Against Knife Crime'),
      joining('Stand Up To Racism Leeds'),
      joining('Friends of Oakfield School'),
      joining('Save Our School Field'),
      joining('Teachers against school cuts'),
      joining('Year 6 Teachers Network'),
      joining('Anti-bullying schools alliance'),
      joining('Head gardeners of Kent'),
      joining('Head over Heels dance'),
      joining('Fitness for teachers'),
      joining('Muslim Teachers Network'),
      joining('Against the Wind sailing club'),
      joining('Gossip Girl fans'),
      joining('Local history: truth about the old mill'),
      joining('Marlcombe Buy and Sell'),
      {
        text: '',
        surface: 'press',
        act: 'follow',
        to: { kind: 'unknown', name: 'Oakfield Academy Exposed' },
      },
    ],
  },
};
