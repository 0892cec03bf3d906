import type { PracticePage } from '../practice-page.ts';

/** The create dialog of Instagram. */
export const pages: PracticePage[] = [
  {
    name: 'instagram/create',
    title: 'Instagram: dialog in which a picture becomes a post',
    surface: 'caption of a new post',
    kind: 'post',
    host: 'www.instagram.com',
    path: '/',
    entry: 'pages/create.tsx',
    languages: ['en', 'ko', 'es'],
    cookies: { ds_user_id: '5512' },
    sendingKeys: [],
    way: {
      open: ['[data-practice="create"]'],
      file: '.modal input[type="file"]',
      fileFirst: true,
      afterFile: ['[data-practice="next"]', '[data-practice="next"]'],
      editors: ['[data-lexical-editor="true"]'],
      submit: ['[data-practice="share"]'],
    },
  },
];
