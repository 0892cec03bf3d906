import type { PracticePage } from '../practice-page.ts';

const shared = {
  host: 'www.facebook.com',
  path: '/',
  languages: ['en', 'de'],
  // Acting as a Page: `i_user` beside the person's own `c_user`.
  cookies: { c_user: '100004', i_user: '100077' },
  sendingKeys: [],
} as const;

const open = ['[data-practice="trigger"]'];
const editors = ['[data-lexical-editor="true"]'] as const;
const file = '.modal input[type="file"]';

/** The post composers of Facebook. */
export const pages: PracticePage[] = [
  {
    ...shared,
    name: 'facebook/one-step',
    title: 'Facebook: dialog that posts at once',
    surface: 'post, in one step',
    kind: 'post',
    entry: 'pages/one-step.tsx',
    way: { open, editors, file, submit: ['[data-practice="post"]'] },
  },
  {
    ...shared,
    name: 'facebook/two-step',
    title: 'Facebook: dialog with a second one for the settings of the post',
    surface: 'post, in two steps',
    kind: 'post',
    entry: 'pages/two-step.tsx',
    way: { open, editors, file, submit: ['[data-practice="next"]', '[data-practice="post"]'] },
  },
];
