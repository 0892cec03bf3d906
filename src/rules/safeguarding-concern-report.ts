import { fiction, ownFamily, unnamedPupil } from '../text/lexicon/people-words.ts';
import { pupilWords, workplace } from '../text/lexicon/pupil-talk.ts';
import { awareness, concerns, secrecy } from '../text/lexicon/safeguarding.ts';
import { pupilFrame } from '../text/lexicon/school.ts';
import type { Match } from '../text/phrases.ts';
import { type Reading, read } from '../text/reading.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

function signsIn(reading: Reading): Match[] {
  return concerns
    .flatMap((set) => [...reading.all(set)])
    .filter(({ sentence }) => !reading.has(awareness, sentence) && !reading.has(fiction, sentence))
    .sort((one, other) => one.start - other.start);
}

function aboutPupil(reading: Reading, sentence: number): boolean {
  const near = [sentence - 1, sentence, sentence + 1];
  if (reading.has(ownFamily, sentence)) return false;
  return near.some(
    (one) =>
      reading.has(unnamedPupil, one) ||
      reading.has(pupilFrame, one) ||
      (reading.has(pupilWords, one) && reading.has(workplace)),
  );
}

function say({ settings }: Look, message: string): Pick<Sighting, 'message' | 'values'> {
  const lead = settings.safeguardingLeadName.trim();
  return lead === '' ? { message } : { message: `${message}_named`, values: { lead } };
}

function find(look: Look): Sighting[] {
  const { draft, reading } = look;
  if (draft.replyTo?.text !== undefined && signsIn(read(draft.replyTo.text.slice(0, 5000))).length > 0)
    return [say(look, 'answering')];
  const signs = signsIn(reading);
  if (draft.to?.kind === 'pupil') {
    const told = signs[0] ?? reading.all(secrecy)[0];
    return told ? [sightOf(told, say(look, 'answering'))] : [];
  }
  return signs
    .filter(({ sentence }) => aboutPupil(reading, sentence))
    .slice(0, 1)
    .map((match) => sightOf(match, say(look, 'written')));
}

/**
 * Signs that a child is in danger, in what is being answered or in what is written of a pupil: suicide and self-harm,
 * abuse and neglect, grooming and exploitation, extremism, mutilation and forced marriage, children gone; and promises
 * of secrecy to a pupil.
 */
export const safeguardingConcernReport: Rule = {
  id: 'safeguarding-concern-report',
  words: {
    answering:
      'This may be a sign that a child is in danger: promise no secrecy, do not deal with it here, and tell your safeguarding lead now.',
    answering_named:
      'This may be a sign that a child is in danger: promise no secrecy, do not deal with it here, and tell {lead} now.',
    written: 'This may be a safeguarding concern: do not post about it, and tell your safeguarding lead now.',
    written_named: 'This may be a safeguarding concern: do not post about it, and tell {lead} now.',
    statement: 'I have told the safeguarding lead, or this is no sign of danger.',
  },
  statement: 'statement',
  find,
  examples: {
    fires: [
      { text: "you'll be fine hun", surface: 'comment', replyTo: { text: 'I want to disappear' } },
      {
        text: 'keep it between us, block him',
        surface: 'message',
        to: { kind: 'pupil' },
        replyTo: { text: 'a man keeps asking me for pics' },
      },
      { text: 'this stays between us', surface: 'comment', to: { kind: 'pupil' } },
      { text: 'Cheer up!', account: 'official', surface: 'comment', replyTo: { text: 'i cut myself again' } },
      {
        text: 'Thanks!',
        account: 'official',
        surface: 'comment',
        replyTo: { text: 'my stepdad hits me when he drinks' },
      },
      {
        text: 'See the office',
        account: 'official',
        surface: 'comment',
        replyTo: { text: 'they make me carry drugs' },
      },
      {
        text: 'Have fun',
        surface: 'comment',
        replyTo: { text: 'they are taking me to Somalia to be cut this summer' },
      },
      { text: 'hm', surface: 'comment', replyTo: { text: 'my bf is 24 and im 14' } },
      { text: 'lol', surface: 'comment', replyTo: { text: 'he sent my nudes round school' } },
      { text: 'ok', surface: 'comment', replyTo: { text: "I don't want to be here anymore" } },
      { text: 'ok', surface: 'comment', replyTo: { text: 'took all my tablets' } },
      { text: 'ok', surface: 'comment', replyTo: { text: 'my brother wants to fight for ISIS' } },
      { text: 'ok', surface: 'comment', replyTo: { text: "my son hasn't come home since last night" } },
      { text: 'ok', surface: 'comment', replyTo: { text: 'no one would care if I was gone' } },
      { text: 'ok', surface: 'comment', replyTo: { text: 'my uncle keeps touching me' } },
      "Don't know what to do, a girl in my class told me her dad hits her",
      'One of my Year 9s is being groomed by some bloke on Discord, I am sure of it',
      "A lad in my form has cuts all over his arms and I promised I'd keep quiet",
      'Boy in my class came in with cigarette burns again',
      { text: 'A pupil told me she wants to kill herself, any advice?', account: 'official' },
    ],
    quiet: [
      { text: 'glad you enjoyed it!', surface: 'comment', replyTo: { text: 'the concert was great' } },
      { text: 'Ha!', surface: 'comment', replyTo: { text: 'nearly died laughing' } },
      { text: 'Ha!', surface: 'comment', replyTo: { text: 'this homework is killing me' } },
      { text: 'In lost property', surface: 'comment', replyTo: { text: "my son's coat is missing" } },
      { text: 'Our county lines workshop for parents is on Thursday at 6pm', account: 'official' },
      { text: 'If you are struggling, call Samaritans on 116 123', account: 'official' },
      { text: 'Staff had their FGM and Prevent training today', account: 'official' },
      { text: 'Year 9 had an assembly on grooming from the NSPCC', account: 'official' },
      { text: 'Year 6 learned about evacuees who ran away from home', account: 'official' },
      { text: 'We were dying of laughter at the panto', account: 'official' },
      'My train has not come and I want to cry',
      'Could murder a curry',
      'Watching a documentary about a girl who was groomed',
      'I hate Mondays',
      "Don't tell Mum about the party",
      { text: 'well done all of you', surface: 'comment', to: { kind: 'pupil' } },
      { text: 'Well played', surface: 'comment', replyTo: { text: 'we got battered 6-0' } },
      'Cutting the grass again, it never ends',
      { text: 'Self-harm: a webinar for parents on Tuesday', account: 'official' },
      'My knees want to die after that run',
      { text: 'Missing: one grey cat', account: 'official' },
    ],
  },
};
