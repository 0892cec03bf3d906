import { pressOn, tiesAccounts } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';

const oakfield = { settings: { schoolNames: ['Oakfield Academy'] } };

function find({ draft, other }: Look): Sighting[] {
  if (!tiesAccounts(draft) || other.tie || other.kind !== 'parent') return [];
  return draft.act === 'accept'
    ? [{ message: 'accepts', cases: ['request-received'] }]
    : [{ message: 'connects' }];
}

/** A private tie to a parent or carer of a pupil. A relative who is a parent is a matter of the declared ties. */
export const parentConnection: Rule = {
  id: 'parent-connection',
  words: {
    connects:
      'This looks like a parent or carer of a pupil: keep your private accounts apart from school families.',
    accepts:
      'This looks like a parent or carer of a pupil: leave the request, or keep them to a list that sees little.',
    thought: 'This is family or a friend from before, or no parent of a pupil',
  },
  statement: 'thought',
  looksAt: 'presses',
  find,
  examples: {
    fires: [
      pressOn('mum to Amy, Ashvane Y8', 'accept', { name: 'Helen Jones' }),
      pressOn('mother of a Year 5 child in your class', 'accept'),
      pressOn('dad of a pupil who left last year', 'add-friend'),
      pressOn('mum of a child in your class', 'follow'),
      pressOn('Y9 parent', 'accept'),
      pressOn('carer of a Year 1 pupil', 'accept'),
      pressOn('mum of two at Oakfield', 'follow', oakfield),
      pressOn('mum of two at Oakfield', 'follow'),
      pressOn('proud dad of a Year 8', 'follow-back'),
      pressOn('Y8 mum', 'accept'),
      pressOn('PTA mum ☕', 'accept'),
      pressOn('PTA chair', 'connect'),
      pressOn('', undefined, { kind: 'parent', name: 'Donna' }),
      pressOn('Plumber, dad of two at Oakfield', 'accept', oakfield),
      pressOn('my daughter is in Y8 at Oakfield', 'accept', oakfield),
      pressOn('Oakfield mum of 3', 'follow', oakfield),
      pressOn('foster carer of a Y4 boy', 'accept'),
      pressOn('Amy’s mum, Oakfield', 'accept', oakfield),
      pressOn('Year 2 dad', 'add-friend', { site: 'facebook' }),
      pressOn('School mum. Runner', 'accept'),
    ],
    quiet: [
      pressOn('university friend', 'accept'),
      pressOn('old flatmate', 'accept'),
      pressOn('your own brother', 'add-friend'),
      pressOn('cookery writer', 'follow'),
      pressOn('landlord', 'accept'),
      pressOn('plumber', 'accept'),
      pressOn('mum of two', 'follow'),
      pressOn('Proud dad. Bristol City', 'follow', oakfield),
      pressOn('mum of two at Marlcombe', 'follow', oakfield),
      pressOn('', 'follow', { name: 'Oakfield PTA', ...oakfield }),
      pressOn('', 'follow', { name: 'Oakfield Academy', ...oakfield }),
      pressOn('your sister, Year 2 mum', 'accept', { kind: 'parent' }),
      pressOn('Teacher at Oakfield, mum of two', 'accept', oakfield),
      pressOn('Y8 mum', 'like'),
      pressOn('Y10 at Oakfield', 'follow', oakfield),
      { text: 'Lovely to meet you', surface: 'comment', to: { kind: 'parent' } },
      {
        text: '',
        surface: 'press',
        act: 'accept',
        to: { kind: 'unknown', about: 'Y8 mum', declared: 'not-a-parent' },
      },
      { text: '', surface: 'press', act: 'accept', to: { kind: 'parent', name: 'Jo', declared: 'relative' } },
      pressOn('Mum’s the word bakery', 'follow'),
      pressOn('book club friend', 'add-friend'),
    ],
  },
};
