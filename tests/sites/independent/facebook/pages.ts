import type { PracticePage } from '../../practice-page.ts';

const shared = {
  host: 'www.facebook.com',
  path: '/',
  react: 19,
  cookies: { c_user: '100001234567890' },
  // Seen in 2026: the document can say English while everything shown is in another language.
  documentLanguage: () => 'en',
  sendingKeys: [],
} as const;

export const pages: PracticePage[] = [
  {
    ...shared,
    name: 'independent/facebook/one-step',
    title: 'Facebook, one step, text box mounted late (independent)',
    surface: 'post, in one step',
    kind: 'post',
    entry: 'facebook/one-step.tsx',
    languages: ['en', 'pl'],
  },
  {
    ...shared,
    name: 'independent/facebook/two-step',
    title: 'Facebook, Next and then the settings (independent)',
    surface: 'post, in two steps',
    kind: 'post',
    entry: 'facebook/two-step.tsx',
    languages: ['en', 'ar'],
  },
  {
    ...shared,
    name: 'independent/facebook/native-dialog',
    title: 'Facebook, native dialog, acting as a Page (independent)',
    surface: 'post, in one step',
    kind: 'post',
    entry: 'facebook/native-dialog.tsx',
    languages: ['en', 'cy'],
    cookies: { ...shared.cookies, i_user: '61550000000042' },
  },
];
