import type { Example, Look, Rule, Sighting } from './rule.ts';

const not = { mayPostOfficially: false };
const by = (text: string, more: Partial<Exclude<Example, string>> = {}): Example => ({
  text,
  account: 'official',
  settings: not,
  ...more,
});

/** An official account used by somebody whom the school has not allowed to publish on it. */
export const unauthorisedOfficialPost: Rule = {
  id: 'unauthorised-official-post',
  words: {
    not_allowed:
      'You are not among those who may post on official accounts: send your draft to somebody who is, or switch to your own account.',
    approved: 'The headteacher has approved this post.',
  },
  statement: 'approved',
  find({ draft, settings }: Look): Sighting[] {
    return draft.account === 'official' && !settings.mayPostOfficially ? [{ message: 'not_allowed' }] : [];
  },
  examples: {
    fires: [
      by('School closes at noon today'),
      by('New lunch prices from Monday'),
      by('Well done, Year 6!'),
      by('See you at the fair', { surface: 'comment' }),
      by('Thanks for coming', { surface: 'comment', site: 'instagram' }),
      by('Live from the field trip', { attachments: ['photo'] }),
      by('Our summer concert', { attachments: ['video'] }),
      by('A look back at the year', { surface: 'article', site: 'linkedin' }),
      by('We are open as usual', { site: 'x' }),
      by('Term dates are on the website', { site: 'facebook' }),
      by('Worth reading', { surface: 'repost' }),
      by('The office is open from eight', { surface: 'message' }),
      by('Oakfield Primary, Bradford', { surface: 'profile' }),
    ],
    quiet: [
      { text: 'School closes at noon today', account: 'official' },
      { text: 'New lunch prices from Monday', account: 'official', settings: { mayPostOfficially: true } },
      { text: 'Well done, Year 6!', account: 'official' },
      { text: 'See you at the fair', account: 'official', surface: 'comment' },
      { text: 'Thanks for coming', account: 'official', site: 'instagram' },
      { text: 'Live from the field trip', account: 'official', attachments: ['photo'] },
      { text: 'Off to the seaside', settings: not },
      { text: 'What a match', settings: not, surface: 'comment' },
      { text: 'Who took my umbrella?', account: 'unknown', settings: not },
      'Rain again',
      { text: 'A walk in the woods', attachments: ['photo'], settings: not },
      { text: 'Our concert was lovely', account: 'official', surface: 'article' },
      { text: 'Reposting this recipe', settings: not, surface: 'repost' },
    ],
  },
};
