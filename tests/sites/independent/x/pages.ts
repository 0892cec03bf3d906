import type { PracticePage } from '../../practice-page.ts';

const shared = {
  host: 'x.com',
  react: 18,
  cookies: { twid: 'u%3D1790000000000000001' },
  sendingKeys: ['Control+Enter', 'Meta+Enter'],
} as const;

export const pages: PracticePage[] = [
  {
    ...shared,
    name: 'independent/x/home',
    title: 'X, inline composer (independent)',
    surface: 'post at the top of the home page',
    kind: 'post',
    path: '/home',
    entry: 'x/home.tsx',
    languages: ['en', 'ar'],
  },
  {
    ...shared,
    name: 'independent/x/modal',
    title: 'X, dialog over the home page (independent)',
    surface: 'post in a dialog',
    kind: 'post',
    path: '/compose/post',
    entry: 'x/modal.tsx',
    languages: ['en', 'ja'],
  },
  {
    ...shared,
    name: 'independent/x/thread',
    title: 'X, thread of several posts (independent)',
    surface: 'thread',
    kind: 'post',
    path: '/compose/post',
    entry: 'x/thread.tsx',
    languages: ['en', 'ar'],
  },
  {
    ...shared,
    name: 'independent/x/mobile',
    title: 'X, mobile text area (independent)',
    surface: 'post on the mobile web',
    kind: 'post',
    path: '/compose/post',
    entry: 'x/mobile.tsx',
    languages: ['en', 'ja'],
    viewport: { width: 390, height: 844 },
  },
];
