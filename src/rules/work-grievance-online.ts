import { contented, grievance, grievanceAlone, workFrame } from '../text/lexicon/grievance.ts';
import { educationTalk, parentSide } from '../text/lexicon/work-words.ts';
import type { Match } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

function find({ reading, draft }: Look): Sighting[] {
  if (reading.has(parentSide)) return [];
  const open = ({ start, sentence }: Match) =>
    !quoted(draft.text, start) && !reading.has(contented, sentence);
  const atWork = reading.has(workFrame) && !reading.has(educationTalk);
  const complaints = [
    ...(draft.account === 'official' && !atWork ? [] : reading.all(grievanceAlone)),
    ...(atWork && draft.account !== 'official' ? reading.all(grievance) : []),
  ]
    .slice(0, 300)
    .filter(open);
  const bySentence = new Map<number, Match>();
  for (const match of complaints) if (!bySentence.has(match.sentence)) bySentence.set(match.sentence, match);
  return [...bySentence.values()].map((match) => sightOf(match, { message: 'complains' }));
}

/** A complaint about one's own work: pay, hours, conditions, managers, not being heard. */
export const workGrievanceOnline: Rule = {
  id: 'work-grievance-online',
  words: {
    complains:
      'This takes a complaint about work to social media: raise it with your line manager, or by the grievance or whistleblowing procedure.',
  },
  find,
  examples: {
    fires: [
      'Third year without a pay rise and they still expect us to run clubs for free',
      "I've emailed HR four times about my maternity pay. Four. Nothing",
      "60 hour weeks and then told I'm not committed enough. Done",
      '@OakTrust your staff are on their knees, when will you listen',
      'My line manager shouts at me in front of the kids and nothing gets done',
      'no heating in my room since november and the head just shrugs',
      "They've put me on a support plan for asking about workload",
      'Refused flexible working again. So family friendly 🙄',
      "burnt out, undervalued and underpaid, that's teaching in our trust",
      "TAs paid pennies to be punched, and SLT don't want to know",
      'how is it legal to make us do three evening events in one week with no time back',
      "Being bullied by my head of department and I've nowhere to turn",
      "No lunch break in two weeks. Not one. I'm on duty every single day",
      "union are getting involved now because management won't budge on the timetable",
      'Why do we have to pay for our own glue sticks. Sort it out @MeadowsMAT',
      "Class of 34, no TA, no support. I've told them I can't cope and they said be more resilient",
      'Our contracts got changed without anybody asking us',
      "I handed in a grievance in May and I've still not had a meeting",
      "SLT ignore every concern I raise. What's the point",
      "Being made to teach a subject I've no training in, nobody cares",
      'Cleaners at our academy have had their hours cut and got told by text!',
      "It's not safe on our corridor and management have been told again and again",
    ],
    quiet: [
      'Energy bills have gone up again, how is anyone coping',
      'Train delayed again and nobody at the station is listening',
      'Waited in A&E for nine hours, staff were amazing, system is broken',
      'Underpaid? My tomato plants think so',
      'The pay at the car park is by app only now',
      'Been ignored by the cat all day',
      'Management of my hay fever this year: hide indoors',
      'Day off! Painting the shed',
      'My wife is a nurse and her ward is short staffed again',
      'Trying to get a refund out of the airline, nobody answers',
      'Cheers to the junior doctors, underpaid and overworked the lot of them',
      'Union rep surgery is at four in the library',
      { text: 'Industrial action: the school will be partly closed on Thursday', account: 'official' },
      { text: 'Please complain to us directly if your child misses the bus', account: 'official' },
      { text: 'Staff wellbeing week: free yoga at lunch for all colleagues', account: 'official' },
      { text: 'We are hiring a cook, hours 9 to 2, apply on the website', account: 'official' },
      'Fuming. Left my brolly on the bus',
      'Working from home with a toddler, wish me luck',
      "The union members' meeting is on Tuesday at six",
      'Freezing on the touchline this morning',
      'Thank you to my colleagues for a lovely send-off',
    ],
  },
};
