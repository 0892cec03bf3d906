import { childRules, conductRules, type Seen, seenIn } from './concerned.ts';
import { concernedText, concerns, pressAt } from './presses.ts';
import type { Example, Look, Rule, Sighting } from './rule.ts';

/** Whether somebody else's post goes on under the writer's name: shared or reposted, with own words or without. */
function passesOn({ draft }: Look): boolean {
  if (draft.surface === 'repost') return true;
  return draft.surface === 'press' && (draft.act === 'repost' || draft.act === 'share');
}

function sightingOf({ rule }: Seen, shared: boolean): Sighting {
  return {
    message: shared ? 'shares' : 'likes',
    elsewhere: rule.id,
    atMost: shared ? 'confirm' : 'warn',
  };
}

function find(look: Look): Sighting[] {
  const shared = passesOn(look);
  if (!shared && !concerns(look.draft, 'like')) return [];
  const seen = seenIn(
    concernedText(look.draft),
    look,
    shared ? [...conductRules, ...childRules] : conductRules,
  );
  return seen.map((one) => sightingOf(one, shared));
}

const quoting = (text: string, theirs: string): Example => ({
  text,
  surface: 'repost',
  replyTo: { text: theirs },
});

/**
 * A like, share or repost of what one may not write oneself. Where a policy has no clause on it, the rule that the text
 * breaks speaks. A like is never more than a quiet note.
 */
export const repostOrLikeCheck: Rule = {
  id: 'repost-or-like-check',
  words: {
    likes: 'A like is seen as agreement: this post says what you could not say yourself.',
    shares:
      'Sharing counts as saying it yourself: leave this post, or say what you think of it in your own words.',
    looked: 'I have read the post, and I am content to be seen passing it on',
  },
  statement: 'looked',
  elsewhere: [...conductRules, ...childRules].map(({ id }) => id),
  looksAt: 'both',
  find,
  examples: {
    fires: [
      pressAt('Marlcombe parents are scum', 'like'),
      pressAt('Marlcombe parents are scum'),
      pressAt('Marlcombe parents are scum', 'share'),
      { text: 'Marlcombe parents are scum', surface: 'press', act: 'like' },
      quoting('This.', 'Marlcombe parents are scum'),
      pressAt('Our headteacher is a useless liar and the school is a shambles', 'repost'),
      pressAt('The caretaker at Ash Lane is stealing from the safe, everyone knows', 'share'),
      pressAt('You are a stupid fat cow, Ms Patel', 'like'),
      pressAt('The teachers at this school are a bunch of lazy idiots', 'like'),
      pressAt('Anyone selling weed near town? Sorted for the weekend', 'repost'),
      pressAt('Watch your back, I know where you live', 'share', { author: 'somebody' }),
      pressAt('Amy Jones in 4B lives at 12 Elm Road and was crying again', 'share', { account: 'official' }),
      pressAt('Thornhill School is a joke and the head should be sacked', 'like'),
    ],
    quiet: [
      pressAt("Marlcombe's cake sale is on Saturday, all welcome", 'like'),
      pressAt('Great night at the panto, well done all', 'like'),
      pressAt('Please give to the food bank this week', 'share'),
      pressAt('Council publishes its school places plan', 'repost'),
      pressAt('Sports day photos are up', 'share', { account: 'official', author: 'Oakfield Academy' }),
      pressAt('Marlcombe parents are scum', 'delete-comment'),
      pressAt('Marlcombe parents are scum', 'hide-comment'),
      { text: 'Marlcombe parents are scum', surface: 'comment' },
      quoting('Lovely to see this', 'Year 6 planted forty trees today'),
      quoting('Worth a read', 'Why children need to play outdoors'),
      pressAt('', 'like'),
      pressAt('What a goal! Up the Town', 'like'),
      pressAt('Happy birthday to my gran, 90 today', 'like'),
      { text: '', surface: 'press', act: 'follow', to: { kind: 'unknown', name: 'Marlcombe' } },
    ],
  },
};
