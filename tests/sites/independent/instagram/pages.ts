import type { PracticePage } from '../../practice-page.ts';

const shared = {
  host: 'www.instagram.com',
  path: '/',
  react: 19,
  cookies: { ds_user_id: '5400000001' },
  sendingKeys: [],
} as const;

export const pages: PracticePage[] = [
  {
    ...shared,
    name: 'independent/instagram/create',
    title: 'Instagram, create dialog behind a menu (independent)',
    surface: 'caption of a new post',
    kind: 'post',
    entry: 'instagram/create.ts',
    languages: ['en', 'ja'],
  },
  {
    ...shared,
    name: 'independent/instagram/caption-textarea',
    title: 'Instagram, older caption text area (independent)',
    surface: 'caption of a new post',
    kind: 'post',
    entry: 'instagram/caption-textarea.ts',
    languages: ['en', 'ar'],
  },
];
