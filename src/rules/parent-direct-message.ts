import { phrases } from '../text/phrases.ts';
import { pressOn } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const confiding = phrases(`
  between us|ourselves, between you and? me, just us two, our|a little? secret
  don't|not|please ..2 tell|mention|repeat|share|say ..1 anything|anyone|anybody|office|head|school|it|this|that|i|them|others
  you didn't hear|get this|it|that from, off the record, keep this|it|that to|between|under|quiet, i shouldn't|shouldn't really|probably ..2 say|tell|telling|saying
  not supposed|meant|allowed to ..1 say|tell|share|be, strictly speaking i
  message|text|ring|call|whatsapp|email|dm|inbox me ..2 direct|directly|privately|personally|instead
  don't|rather than|instead of go~|ring~|email~|through|via the|via ..2 office|school
`);

function find({ draft, reading, other }: Look): Sighting[] {
  if (draft.surface === 'press') {
    const opens = draft.act === 'message' && other.kind === 'parent' && !other.tie;
    return opens && draft.account !== 'official' ? [{ message: 'private' }] : [];
  }
  if (draft.to?.kind !== 'parent' || draft.to.declared === 'not-a-parent') return [];
  if (draft.surface !== 'message' && draft.surface !== 'comment') return [];
  if (draft.surface === 'message' && draft.account !== 'official') return [{ message: 'private' }];
  return reading
    .all(confiding)
    .slice(0, 1)
    .map((match) => sightOf(match, { message: 'confiding' }));
}

/**
 * A private message to a parent from a personal account, by the recipient alone; elsewhere words to a parent that
 * make a secret of it. The press that opens such a message counts as well.
 */
export const parentDirectMessage: Rule = {
  id: 'parent-direct-message',
  words: {
    private:
      'This is a private message to a parent of the school: use the school email or telephone instead.',
    confiding: 'This makes a secret of something with a parent: take it to the school email or telephone.',
    not_a_parent: 'The recipient is not a parent of the school',
  },
  corrections: ['not_a_parent'],
  looksAt: 'both',
  find,
  examples: {
    fires: [
      { text: 'fancy a drink Friday?', surface: 'message', to: { kind: 'parent' } },
      { text: "between us, he's bottom set", surface: 'message', to: { kind: 'parent' } },
      { text: 'He has a detention tomorrow', surface: 'message', to: { kind: 'parent', name: 'Donna' } },
      { text: 'Running late for parents evening, sorry', surface: 'message', to: { kind: 'parent' } },
      { text: 'Trip money is due on Friday', surface: 'message', to: { kind: 'parent' } },
      { text: '👍', surface: 'message', to: { kind: 'parent' } },
      { text: 'Can I borrow your gazebo for the fair?', surface: 'message', to: { kind: 'parent' } },
      { text: 'ring me tonight, easier than email', surface: 'message', to: { kind: 'parent' } },
      { text: 'hi its miss b from school', surface: 'message', to: { kind: 'parent' }, account: 'unknown' },
      { text: 'She was a star today', surface: 'message', to: { kind: 'parent' } },
      { text: 'You did not hear this from me', surface: 'message', to: { kind: 'parent' } },
      { text: 'Between us, it will be a no', surface: 'comment', to: { kind: 'parent' } },
      { text: "Don't tell the office I said so", surface: 'comment', to: { kind: 'parent' } },
      { text: 'Off the record, she is leaving', surface: 'comment', to: { kind: 'parent' } },
      {
        text: 'Keep this to yourself for now',
        surface: 'message',
        to: { kind: 'parent' },
        account: 'official',
      },
      {
        text: 'Message me directly, not the school',
        surface: 'comment',
        to: { kind: 'parent' },
        account: 'official',
      },
      { text: 'Lovely to see you in Tesco!', surface: 'message', to: { kind: 'parent' } },
      { text: 'Lost the form, can you send another', surface: 'message', to: { kind: 'parent' } },
      { text: 'I am not supposed to tell you this', surface: 'comment', to: { kind: 'parent' } },
      { text: 'Is Sam any better?', surface: 'message', to: { kind: 'parent' } },
      { text: 'fancy a drink Friday?', surface: 'message', to: { kind: 'unknown', about: 'Y8 mum' } },
      pressOn('Y8 mum', 'message'),
      pressOn('', 'message', { kind: 'parent' }),
    ],
    quiet: [
      { text: 'fancy a drink Friday?', surface: 'message', to: { kind: 'unknown', about: 'mum of two' } },
      { text: 'fancy a drink Friday?', surface: 'message', to: { kind: 'parent', declared: 'not-a-parent' } },
      pressOn('Y8 mum', 'message', { account: 'official' }),
      pressOn('Y8 mum', 'follow'),
      { text: 'fancy a drink Friday?', surface: 'message', to: { kind: 'unknown', name: 'Gym friend' } },
      { text: 'fancy a drink Friday?', surface: 'message' },
      {
        text: 'Thank you, we will ring you.',
        surface: 'message',
        to: { kind: 'parent' },
        account: 'official',
      },
      {
        text: 'The forms were posted on Tuesday.',
        surface: 'message',
        to: { kind: 'parent' },
        account: 'official',
      },
      { text: 'Please call the office', surface: 'comment', to: { kind: 'parent' }, account: 'official' },
      { text: 'Thanks for coming!', surface: 'comment', to: { kind: 'parent' } },
      'Between us, I prefer the old logo',
      { text: "Don't tell Mum about the party", surface: 'message', to: { kind: 'unknown' } },
      { text: 'Parents, please park in Elm Road', account: 'official' },
      { text: 'What do parents want?', surface: 'article' },
      { text: 'Well done', surface: 'comment', to: { kind: 'public' } },
      { text: 'Our little secret recipe', account: 'official' },
      { text: 'See you on Sunday, Mum', surface: 'message', to: { kind: 'unknown', name: 'Mum' } },
      { text: 'Off the record?', surface: 'message', to: { kind: 'press' } },
      { text: 'Mum of two, teacher of thirty', surface: 'profile' },
      {
        text: 'Please email the office and we will help',
        surface: 'message',
        to: { kind: 'parent' },
        account: 'official',
      },
      { text: 'So glad she enjoyed the concert', surface: 'comment', to: { kind: 'parent' } },
      { text: 'Great chatting at the fair', surface: 'comment', to: { kind: 'unknown' } },
      { text: 'Tell everyone!', account: 'official', surface: 'comment', to: { kind: 'parent' } },
      { text: 'A parent sent us this lovely card', account: 'official' },
    ],
  },
};
