import { phrases } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

/** Trust in a small circle: that only friends see it, that it is gone tomorrow, that a group is closed. */
const amongUs = phrases(`
  friends|mates|followers only so, only my ..1 mates|friends|followers|family see|read|follow
  only ..1 friends|mates|us on|in|can here|see, just us|friends|mates|girls|lads here so
  this|the group|chat|account|page is ..1 private|closed|locked|secret so|and|but
  my account|page|profile|wall is ..1 private|locked so|and|but
  it's|its|only a ..2 story|status so who|nobody|no
  disappears|gone|vanishes in|after|by|tomorrow 24|tomorrow|hours so, nobody|noone|no from|at one? work|school ..1 follows|sees|reads|on
  no one from|at work|school ..1 follows|sees|reads|on, just between us, between you and me, between us only, strictly between us
  going|gonna|will|i'll|might delete this|it later|soon|tomorrow|after, may delete later
`);
/** Being about to say what one feels one should not. */
const againstDoubt = phrases(`
  not sure i|if|whether ..1 should|i'm|can|allowed|supposed ..3 share|post|say|tell|be
  probably|maybe shouldn't|should not? post|say|share|write|tell|be ..1 this|posting|saying
  i|we shouldn't|should not? really? say|post|share|be saying|posting|sharing|this ..2 but
  don't quote me but|on, you didn't hear ..1 this|it from me, off the record
  i'll|i'm|will|might get|be in|into? trouble|sacked|fired|shot|told for|off this|saying
  my account ..2 i|say can|what, i can say|post what|whatever i like|want, say|post what i like
  i|we don't|dont care who sees|reads this, screenshot this|it all|if you
  so|properly|absolutely|totally|completely|still drunk|hammered|wasted|steaming|smashed|sloshed|plastered, typing|posting|writing this ..2 drunk|hammered|pissed|angry|fuming
  who cares who sees|reads
`);
const curtToFamily = phrases('lol whatever, whatever lol, not my problem, talk to the hand, yeah whatever');

function find({ reading, draft }: Look): Sighting[] {
  const meant = [...reading.all(amongUs), ...reading.all(againstDoubt)].filter(
    ({ start }) => !quoted(draft.text, start),
  );
  const curt = draft.account === 'official' ? reading.all(curtToFamily) : [];
  return [...meant, ...curt].slice(0, 1).map((match) => sightOf(match, { message: 'pause' }));
}

/**
 * Words that say the writer has a doubt or trusts that few will see it. The reminders that rest on time, on the audience
 * chosen or on what was overridden before are no matter of the text.
 */
export const pauseBeforePosting: Rule = {
  id: 'pause-before-posting',
  words: {
    pause:
      'Small circles leak and deleted posts live on: would you be content if your headteacher read this?',
  },
  find,
  examples: {
    fires: [
      'Only my friends see this so here goes: what a shower',
      'Probably shouldn’t say this but today was a farce',
      'This chat is private so I can be honest about the new timetable',
      'Not sure if I’m allowed to share this yet',
      'I’ll get sacked for this',
      'You didn’t hear it from me',
      'My page, I can say what I like',
      'Off the record, it is going badly',
      'Gonna delete this later',
      'Don’t quote me on that',
      'My account is locked so who is going to know',
      'Nobody from work follows me on here',
    ],
    quiet: [
      'Not sure which film to see tonight',
      'Our private garden is open on Sunday',
      'Friends only tickets go on sale at noon',
      'Quote of the week from our assembly: be kind',
      'The group meets in the hall, all welcome',
      'My account of the Battle of Hastings got full marks',
      'Only my sister could burn toast twice',
      'The story starts at page 24',
      'Between us and the coast there are four hills',
      'I should not have had that third mince pie',
      'Thank you for letting us know, we will call you',
      'Delete old photos to free space on your phone',
    ],
  },
};
