import type { Draft } from '../model/draft.ts';
import { clockTime, isTermDay, isWorkingTime } from '../text/school-hours.ts';
import type { Example, Look, Rule, Sighting } from './rule.ts';

const published: ReadonlySet<Draft['surface']> = new Set(['post', 'comment', 'repost', 'article']);

const hours = {
  workingHours: ['Mon-Fri 08:30-12:10', 'Mon-Fri 13:00-15:30'],
  termDates: ['2026-01-05/2026-02-13', '2026-04-13/2026-05-22'],
};
const at = (moment: string, text: string, more: Partial<Exclude<Example, string>> = {}): Example => ({
  text,
  at: moment,
  settings: hours,
  ...more,
});

/** A personal account used in working hours of a school day, as far as the school has said when those are. */
export const workingHoursUse: Rule = {
  id: 'working-hours-use',
  words: {
    now: 'This is within your working hours: keep it as a draft, and post it in a break or after school.',
  },
  find({ draft, settings: { workingHours, termDates } }: Look): Sighting[] {
    if (draft.account !== 'personal' || !draft.at || !published.has(draft.surface)) return [];
    const time = clockTime(draft.at);
    if (!time || !isTermDay(time, termDates) || !isWorkingTime(time, workingHours)) return [];
    return [{ message: 'now' }];
  },
  examples: {
    fires: [
      at('2026-01-21T11:05:00+00:00', 'new boots, too red?'),
      at('2026-04-29T09:50:00+01:00', 'Who has a spare tent?'),
      at('2026-04-29T08:30:00+01:00', 'Morning all'),
      at('2026-04-29T07:45:00Z', 'Quarter to nine by the clock here'),
      at('2026-05-22T15:29:00+01:00', 'Nearly the holidays'),
      at('2026-01-05T13:00:00Z', 'Back to it'),
      at('2026-02-11T14:10', 'What a match last night'),
      at('2026-02-11T10:00', 'Count me in', { surface: 'comment' }),
      at('2026-02-11T10:00', 'This!', { surface: 'repost' }),
      at('2026-02-12T09:15', 'My sourdough has risen'),
      at('2026-04-13T10:20:00+01:00', 'Counting the weeks'),
      at('2026-02-11T13:30', 'On a phone', { site: 'instagram' }),
      at('2026-05-06T11:00:00+02:00', 'Ten here, eleven in Paris'),
      at('2026-05-06T12:09:00+01:00', 'One minute to lunch'),
    ],
    quiet: [
      at('2026-02-11T12:10', 'Lunch at last'),
      at('2026-02-11T12:45', 'Soup again'),
      at('2026-02-11T15:30', 'Done'),
      at('2026-02-11T17:45', 'On the train'),
      at('2026-02-11T08:29', 'Coffee first'),
      at('2026-02-14T10:00', 'Saturday walk'),
      at('2026-02-17T10:00', 'Half term lie-in'),
      at('2026-04-29T15:00:00Z', 'Four by the clock here'),
      at('2026-02-11T10:00', 'The office opens at nine', { account: 'official' }),
      at('2026-02-11T10:00', 'Who is posting this?', { account: 'unknown' }),
      { text: 'No hours are set', at: '2026-02-11T10:00', settings: { termDates: hours.termDates } },
      { text: 'No terms are set', at: '2026-02-11T10:00', settings: { workingHours: hours.workingHours } },
      { text: 'No time is known', settings: hours },
      {
        text: 'A part-timer on a day off',
        at: '2026-02-12T10:00',
        settings: { ...hours, workingHours: ['Mon-Wed 08:30-15:30'] },
      },
      at('2026-02-11T10:00', 'See you at six', { surface: 'message' }),
    ],
  },
};
