import { hasFacts, inPictures, peopleIn } from './pictures.ts';
import type { Rule } from './rule.ts';

/** An official picture with people, and nobody has said which class or event is shown, or there is no list to ask. */
export const eventConsentBriefing: Rule = {
  id: 'event-consent-briefing',
  words: {
    no_list:
      'There is no no-photo list to go by: ask the office, and every visiting school, who must not be shown.',
    no_group: 'Nobody has said which class, club or event this picture shows: who must not be shown there?',
  },
  find: (look) =>
    inPictures(look, (picture) => {
      const { groups = [], showsPupils, looked } = picture;
      if (look.draft.account !== 'official' || showsPupils === 'no') return [];
      if (!hasFacts(picture) || peopleIn(picture) === 'none') return [];
      if (!look.list) return [{ message: 'no_list' }];
      return looked !== undefined && groups.length === 0 ? [{ message: 'no_group' }] : [];
    }),
  examples: {
    fires: [
      { text: 'Sports day!', account: 'official', attachments: [{ kind: 'photo', faces: 12 }] },
      { text: 'Sports day!', account: 'official', attachments: [{ kind: 'photo', looked: 'yes', faces: 1 }] },
      { text: 'The regional finals', account: 'official', attachments: [{ kind: 'photo', looked: 'no' }] },
      { text: 'The concert', account: 'official', attachments: [{ kind: 'video', faces: 3 }] },
      { text: 'The concert', account: 'official', attachments: [{ kind: 'video', looked: 'no' }] },
      { text: 'Our album', account: 'official', attachments: ['photo', { kind: 'photo', faces: 2 }] },
      {
        text: 'Sports day!',
        account: 'official',
        listed: 'Amy Jones',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 4 }],
      },
      {
        text: 'Sports day!',
        account: 'official',
        listed: 'Amy Jones',
        attachments: [{ kind: 'photo', looked: 'no' }],
      },
      {
        text: 'Sports day!',
        account: 'official',
        listed: 'Amy Jones',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 4, groups: [] }],
      },
      {
        text: 'Visiting schools',
        account: 'official',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 4, groups: ['Year 4'] }],
      },
      { text: '', account: 'official', attachments: [{ kind: 'photo', faces: 1 }] },
      {
        text: 'Gala night',
        account: 'official',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 2, covered: 1 }],
      },
    ],
    quiet: [
      { text: 'Sports day!', account: 'official', attachments: ['photo'] },
      { text: 'Sports day!', account: 'official' },
      { text: 'Sports day!', attachments: [{ kind: 'photo', faces: 12 }] },
      { text: 'The hall is ready', account: 'official', attachments: [{ kind: 'photo', faces: 0 }] },
      {
        text: 'The hall is ready',
        account: 'official',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 0 }],
      },
      {
        text: 'Our governors',
        account: 'official',
        attachments: [{ kind: 'photo', faces: 8, showsPupils: 'no' }],
      },
      {
        text: 'Sports day!',
        account: 'official',
        listed: 'Amy Jones',
        attachments: [{ kind: 'photo', looked: 'yes', faces: 4, groups: ['Sports day'] }],
      },
      {
        text: 'Sports day!',
        account: 'official',
        listed: 'Amy Jones',
        attachments: [{ kind: 'photo', faces: 4 }],
      },
      {
        text: 'Sports day!',
        account: 'official',
        listed: 'Amy Jones',
        attachments: [
          { kind: 'video', looked: 'yes', faces: 4, groups: ['Year 5'], listed: 'not-in-picture' },
        ],
      },
      { text: 'Sports day is on Friday', account: 'official' },
      { text: 'A film of the stage', account: 'official', attachments: ['video'] },
      { text: 'My own sports day', account: 'personal', attachments: [{ kind: 'photo', looked: 'no' }] },
    ],
  },
};
