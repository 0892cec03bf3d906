import { politeRedirect } from '../text/lexicon/polite-redirect.ts';
import { type IncomingTrouble, type Trouble, troubleIn } from './incoming.ts';
import { concernedText, concerns, pressAt } from './presses.ts';
import type { Example, Look, Rule, Sighting } from './rule.ts';

const messages: Record<Trouble, string> = {
  abuse: 'abusive',
  hatred: 'abusive',
  unlawful: 'abusive',
  accusation: 'accuses',
  'names-child': 'names_child',
  'runs-down': 'runs_down',
};

/** The key of the rule's words that say what is to be done about a comment. */
export function messageOf(trouble: Trouble): string {
  return messages[trouble];
}

function worst(troubles: readonly IncomingTrouble[]): IncomingTrouble | undefined {
  return troubles.find(({ unsure }) => !unsure) ?? troubles[0];
}

/** A reply by the school's account, other than one that thanks, explains or shows the way to the office. */
function argues({ draft, reading }: Look): boolean {
  if (draft.surface !== 'comment' || draft.account === 'personal') return false;
  return draft.text.trim() !== '' && !reading.has(politeRedirect);
}

function find(look: Look): Sighting[] {
  const { draft } = look;
  const removed = concerns(draft, 'delete-comment', 'hide-comment');
  if (!removed && !argues(look)) return [];
  const text = draft.surface === 'press' ? concernedText(draft) : (draft.replyTo?.text ?? '');
  const trouble = worst(troubleIn(text, look));
  if (!trouble) return [];
  const unsure = trouble.unsure ? { unsure: true } : {};
  if (removed) return [{ message: messageOf(trouble.kind), ...unsure }];
  return [{ message: 'argues', cases: ['mild'], ...unsure }];
}

const answering = (text: string, theirs: string): Example => ({
  text,
  account: 'official',
  surface: 'comment',
  replyTo: { text: theirs },
});
const removing = (theirs: string, act: 'delete-comment' | 'hide-comment' | undefined = 'delete-comment') =>
  pressAt(theirs, act, { account: 'official' });

/** An abusive or revealing comment on the school's page: taken down, hidden, or answered where it should not be. */
export const moderateIncomingComment: Rule = {
  id: 'moderate-incoming-comment',
  words: {
    abusive:
      'This comment is abusive: keep a copy, take it down, log it, and say under the post that a comment broke the page rules.',
    accuses:
      'This comment accuses somebody: keep a copy, take it out of sight, log it and tell the headteacher.',
    names_child: 'This comment tells who a child is: take it out of sight and tell the safeguarding lead.',
    runs_down:
      'This comment runs down the school or its people: log it, and point to the complaints procedure.',
    argues:
      'This argues in public with a comment that should be moderated: point to the school office instead.',
  },
  looksAt: 'both',
  find,
  examples: {
    fires: [
      removing('Ms Patel is a fat cow'),
      removing('Ms Patel is a fat cow', 'hide-comment'),
      pressAt('Ms Patel is a fat cow', undefined, { account: 'official' }),
      { text: 'Ms Patel is a fat cow', surface: 'press', account: 'official' },
      removing('everyone knows Luca stinks'),
      removing('Larkmoor teachers are pervs'),
      removing('Larkmoor is a joke, avoid', undefined),
      removing("That's Ben Carter from 3B in the middle"),
      removing('That teacher shouts at everyone'),
      removing('Mr Hale hits kids'),
      answering('takes one to know one', 'you lot are scum, watch your back'),
      answering(
        'You clearly cannot read, we told you twice',
        'This school is a shambles and the head is useless',
      ),
      removing('You useless idiots, watch your back', 'hide-comment'),
    ],
    quiet: [
      removing('Great night, well done all'),
      removing('Could you start clubs earlier?', undefined),
      removing('Lovely to see them all smiling'),
      removing('Thank you for a great trip', 'hide-comment'),
      removing('Mr Hale hits all the right notes at choir'),
      removing('everyone did brilliantly'),
      answering('We have removed a comment that broke our page rules', 'you lot are scum, watch your back'),
      answering('Please ring the office so we can help', 'This school is a shambles'),
      answering('Yes, doors open at six', 'What time is the play?'),
      removing('I thought the concert was a bit long', 'hide-comment'),
      pressAt('Ms Patel is a fat cow', 'like', { account: 'official' }),
      { text: 'Ms Patel is a fat cow', surface: 'comment' },
      removing('', 'delete-comment'),
    ],
  },
};
