import { suggestive, wildPicture } from '../text/lexicon/own-picture.ts';
import { farGone } from '../text/lexicon/wild-nights.ts';
import { phrases } from '../text/phrases.ts';
import { read } from '../text/reading.ts';
import { conductRules, seenIn } from './concerned.ts';
import { concernedText, pressAt } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const tag = phrases('tag, tags, tagged, tagging');
const wild = phrases(`
  passed out, face down, on the floor, throwing up, chundering, vomit, drunk, hammered, wasted, legless, plastered, off their|her|his|your face, kerb, gutter, lewd, rude, crude, naked, topless, strip, stripper, stripping, mooning, flashing, underwear, snogging, pole dancing, spliff, joint, bong, lines of, blow up doll, inflatable, shots of tequila, body shots
`);

function isOurs({ draft, settings }: Look): boolean {
  const author = (draft.replyTo?.author ?? '').toLowerCase().replace(/^@/, '');
  if (author === '') return false;
  const own = [
    ...settings.schoolNames,
    ...settings.officialAccounts.map((account) => account.replace(/^\w+:@?/, '')),
  ];
  return own.some((name) => name.toLowerCase() === author);
}

function find(look: Look): Sighting[] {
  const { draft } = look;
  if (draft.surface !== 'press' || isOurs(look)) return [];
  const text = concernedText(draft);
  const reading = read(text.slice(0, 2_000));
  const about = draft.act === 'approve-tag' || (draft.act === undefined && reading.has(tag));
  if (!about) return [];
  if (text === '') return [{ message: 'unseen', atMost: 'remind' }];
  const risky = [wild, suggestive, wildPicture, farGone].some((set) => reading.has(set));
  return risky || seenIn(text, look, conductRules).length > 0 ? [{ message: 'tagged' }] : [];
}

/** A tag of the writer in somebody else's post, taken on without thinking how it looks to parents and pupils. */
export const taggedContentReview: Rule = {
  id: 'tagged-content-review',
  words: {
    tagged:
      'This would put your name to a post that parents and pupils should not see you in: decline the tag, or remove it.',
    unseen: 'Look at the post before you let it carry your name: parents and pupils can find it.',
  },
  looksAt: 'presses',
  find,
  examples: {
    fires: [
      pressAt('State of this one passed out on a kerb 😂', 'approve-tag'),
      pressAt("A friend's tag of you passed out on a kerb"),
      pressAt('Lewd party photo with the girls', 'approve-tag'),
      pressAt('Hammered again, who let us out', 'approve-tag'),
      pressAt('Body shots with my favourite teacher', 'approve-tag'),
      pressAt('Look who was topless by midnight', 'approve-tag'),
      pressAt('Your boss is a useless stupid idiot', 'approve-tag'),
      pressAt('Marlcombe parents are scum', 'approve-tag'),
      pressAt('', 'approve-tag'),
      pressAt('', 'approve-tag', { author: 'Dave from uni' }),
      pressAt('Mooning the minibus, classic', 'approve-tag'),
      pressAt('Spliff in one hand, kebab in the other', 'approve-tag'),
    ],
    quiet: [
      pressAt('Beautiful day at the wedding of Jo and Sam', 'approve-tag'),
      pressAt('We did it! Charity walk for the hospice', 'approve-tag'),
      pressAt('Book club tonight', 'approve-tag'),
      pressAt('A tag of you at a wedding'),
      pressAt('Quiz night with this lot, second again', 'approve-tag'),
      pressAt('', 'approve-tag', {
        author: 'Oakfield Academy',
        settings: { schoolNames: ['Oakfield Academy'] },
      }),
      pressAt('', 'approve-tag', {
        author: '@oakfieldacad',
        settings: { officialAccounts: ['x:@oakfieldacad'] },
      }),
      pressAt('Lewd party photo with the girls', 'delete-comment'),
      pressAt('Hammered again, who let us out', 'hide-comment'),
      { text: 'Passed out on a kerb', surface: 'post' },
      pressAt('Ten miles done, tea next', 'approve-tag'),
      pressAt('', 'like'),
    ],
  },
};
