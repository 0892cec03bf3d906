import { alleged } from '../text/lexicon/allegations.ts';
import { knowing, nobodyAccused, politeClaims } from '../text/lexicon/polite-claims.ts';
import {
  accusable,
  misdeed,
  pronouns,
  reported,
  reportedAsNews,
  schoolPeople,
  stated,
} from '../text/lexicon/wrongdoing.ts';
import type { Match } from '../text/phrases.ts';
import { saidOf } from '../text/said-of.ts';
import { negated, quoted } from '../text/stance.ts';
import { together } from '../text/together.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { overlaps, sightOf } from './sight.ts';

function find({ reading, draft }: Look): Sighting[] {
  const open = ({ start, sentence }: Match) =>
    !quoted(draft.text, start) &&
    !reading.has(reported, sentence) &&
    !reading.has(reportedAsNews, sentence) &&
    !(reading.links.length > 0 && reading.has(reportedAsNews));
  const accused = [...reading.all(accusable), ...(reading.has(schoolPeople) ? reading.all(pronouns) : [])];
  const sentences = new Set(accused.map(({ sentence }) => sentence));
  const claims = saidOf(reading, accused, misdeed, { words: 6, onward: true }).filter(open);
  const loose = reading.has(schoolPeople)
    ? reading
        .all(misdeed)
        .slice(0, 300)
        .filter(
          (match) =>
            open(match) &&
            !negated(reading, match.from) &&
            (sentences.has(match.sentence) || sentences.has(match.sentence - 1)),
        )
    : [];
  const sayings = reading.all(stated).filter(open);
  const named = accused.length > 0 || reading.has(schoolPeople);
  const allegations = named
    ? reading.all(alleged).filter((match) => open(match) && !negated(reading, match.from))
    : [];
  const polite = [...reading.all(knowing), ...politeClaims.flatMap((pair) => together(reading, pair))].filter(
    (match) => open(match) && !negated(reading, match.from) && !reading.has(nobodyAccused, match.sentence),
  );
  const sure = [...claims, ...sayings, ...allegations];
  const heard = polite.filter((match) => !sure.some((claim) => overlaps(claim, match)));
  const rest = loose.filter((match) => ![...sure, ...heard].some((claim) => overlaps(claim, match)));
  return [...sure, ...heard, ...rest].map((match) => {
    const asked = rest.includes(match) || reading.sentences[match.sentence]?.question === true;
    return sightOf(match, {
      message: 'claims',
      ...(asked ? { unsure: true, cases: ['mild' as const] } : {}),
    });
  });
}

/** A stated crime, deceit or shameful act of a person, a role or a school. */
export const defamatoryOrFalseClaim: Rule = {
  id: 'defamatory-or-false-claim',
  words: {
    claims:
      'This says that somebody did wrong, which can be defamation if it cannot be proved: take it out, and report what you know to the school.',
    nobody: 'This accuses nobody: it is a joke, a story or published news',
  },
  corrections: ['nobody'],
  find,
  examples: {
    fires: [
      "The bursar's been dipping into the trip money for years",
      'Our deputy is sleeping with the head of PE, and his wife has no idea',
      "They changed the kids' answers in the SATs, I watched them do it",
      'Mr Doyle smacks the little ones when nobody is looking',
      'head at Castle Rise lied to Ofsted about the exclusions',
      'PTA chair has helped herself to the summer fair takings',
      'Everyone knows the catering firm pays our business manager backhanders',
      'Fact: the chair of governors gave his own son the building contract',
      'Mrs Lennox turns up to work stinking of vodka most mornings',
      'That coach is a paedo and the school knows',
      'Rob Tanner never had a degree, he made up his qualifications',
      'principal covered up the assault on the trip',
      'The school faked its fire drill records before the inspection',
      'Darren from the leisure centre deals to sixth formers',
      'attendance figures at Hill Top are made up, they mark absent kids present',
      'The head gave the job to her mate and shredded the other applications',
      'Jan in finance has been forging signatures on the cheques',
      'Headteacher assaulted a member of staff and got away with it',
      'Mr Singh in IT spies on staff through the webcams',
      'our exams officer leaks the papers to the top sets',
      "Karen Whitlow steals from the charity tin, I've seen it with my own eyes",
      "Head's expenses are a scam: flights to Dubai on the school card",
    ],
    quiet: [
      'Someone stole my bike from outside the library, please share',
      'My daughter stole the show as the third sheep',
      'the cat has been nicking ham again',
      'We were robbed. Never a penalty',
      'Man jailed for fraud at Leeds Crown Court, story here https://www.bbc.co.uk/news/1',
      'Police appeal for witnesses to the robbery on Station Road',
      'He cheated death twice and still went back up Everest, great book',
      'Faked a smile for the family photo',
      'my brother murdered Wonderwall at karaoke',
      'Trying to fiddle with the boiler settings, no joy',
      'He stole my heart ten years ago today',
      'The dog lied about having had his breakfast',
      { text: 'Congratulations to our cast, who stole the show at the festival', account: 'official' },
      { text: 'Year 6 are writing newspaper reports about a stolen painting', account: 'official' },
      {
        text: "Mr Khan's Year 5 class staged a court trial: did Goldilocks steal the porridge?",
        account: 'official',
      },
      'My sister was arrested by the beauty of Skye',
      'The vicar beat me at the coconut shy again',
      'Crime fiction recommendations please',
      { text: 'Online safety: what to do about scams and fake accounts', account: 'official' },
      { text: 'The head has published the exam results on our website', account: 'official' },
      'Ref gave nothing, we got mugged',
    ],
  },
};
