import {
  goodWishes,
  lookingForWork,
  merit,
  otherThanPeople,
  overseen,
  reference,
  workFrame,
  workPraise,
} from '../text/lexicon/references.ts';
import type { Match } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

/** A reference or recommendation for a person, which readers can take as the employer's. */
export const linkedinReference: Rule = {
  id: 'linkedin-reference',
  words: {
    form: 'A recommendation here is a reference, and can be taken as the school’s: discard it, and let HR answer.',
    reference:
      'This recommends somebody for work and can be taken as the school’s reference: leave it out, and let HR answer.',
    not_reference: 'This does not assess anybody for work',
  },
  corrections: ['not_reference'],
  find({ reading, draft }: Look): Sighting[] {
    if (draft.surface === 'profile' || draft.surface === 'message') return [];
    if (draft.surface === 'recommendation')
      return draft.text.trim() === '' ? [] : [{ start: 0, end: draft.text.length, message: 'form' }];
    const open = (match: Match) =>
      !quoted(draft.text, match.start) && !reading.has(otherThanPeople, match.sentence);
    if (!reading.has(workFrame)) return [];
    const given = reading.all(reference).filter(open);
    const praised =
      reading.has(lookingForWork) || reading.has(overseen) ? reading.all(workPraise).filter(open) : [];
    if (given.length + praised.length > 0)
      return [...given, ...praised].slice(0, 1).map((match) => sightOf(match, { message: 'reference' }));
    if (
      draft.account === 'official' ||
      reading.has(goodWishes) ||
      !(reading.has(overseen) || reading.has(lookingForWork))
    )
      return [];
    return reading
      .all(merit)
      .filter(open)
      .slice(0, 1)
      .map((match) => sightOf(match, { message: 'reference', unsure: true }));
  },
  examples: {
    fires: [
      { text: 'Ruth is a pleasure to work with and keeps calm', surface: 'recommendation' },
      { text: 'Great keynote, thank you', surface: 'recommendation' },
      'I managed Ruth for two years and would recommend her for any headship',
      'Happy to act as a referee for Idris, my best trainee yet',
      'I can vouch for Nia, she is a superb TA',
      'Any school would be lucky to have Tomasz, a gifted teacher',
      "I'd hire Maureen again tomorrow, the best deputy I ever had",
      'To whom it may concern: Seb was a pupil of mine and is honest',
      'I cannot recommend Leila highly enough for a teaching post',
      'He was my technician for years. I have no hesitation in recommending him',
      'Let me put in a good word for Amara, a fine classroom assistant',
      { text: 'You should appoint Piotr, I supervised him for a year', surface: 'comment' },
      { text: 'Will gladly write you a reference, you were a great NQT', surface: 'comment' },
      'She would be an asset to any department',
      'Endorsing Meera for leadership, she has it in spades',
      'My full recommendation for Hugh as head of year',
      { text: 'We recommend our apprentice Kit to any employer', account: 'official' },
      'I worked alongside Bea for years, snap her up',
      'If anyone is hiring, Joel is a hardworking caretaker and worth every penny',
      'Glowing reference for my former colleague Anwen below',
    ],
    quiet: [
      { text: 'Great keynote today, Dev', surface: 'comment' },
      'I recommend this book to every teacher',
      'Can anyone recommend a plumber who works weekends?',
      'Highly recommend the Lake District',
      'Congratulations on your new job, Parveen',
      'Our hairdresser Lisa works wonders, can’t recommend her enough',
      'Thank you to everyone I worked with this year',
      'Reference books for sale, ask for the job lot',
      'With reference to my last post about work, all is well',
      'Recommend me a box set after work please',
      'The doctor recommended rest and no work',
      { text: 'We recommend that children bring a water bottle to school', account: 'official' },
      { text: 'For your reference, school term dates are below', account: 'official' },
      { text: 'HR handles all references for staff', account: 'official' },
      'Lovely working with you today, thanks Jo',
      'I would recommend the course to any teacher',
      'Waiting for a reference for my new job',
      'Her new novel is the best about a teacher I have read',
      'Well done on the promotion, so deserved',
      'My team won the quiz again',
    ],
  },
};
