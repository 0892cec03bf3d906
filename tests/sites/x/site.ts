import type { PracticePage } from '../practice-page.ts';

const onPage = '#react-root [data-practice="post"]';
const inDialog = '#layers [data-practice="post"]';
const shared = {
  host: 'x.com',
  languages: ['en', 'pt', 'ar'],
  react: 18,
  cookies: { twid: 'u%3D1204' },
  sendingKeys: ['Control+Enter', 'Meta+Enter'],
} as const;

/** The post composers of X. */
export const pages: PracticePage[] = [
  {
    ...shared,
    name: 'x/home',
    title: 'X: composer at the top of the home page',
    surface: 'post at the top of the home page',
    kind: 'post',
    path: '/home',
    entry: 'pages/home.tsx',
    way: {
      open: [],
      editors: ['[data-testid="tweetTextarea_0"]'],
      file: '[data-testid="fileInput"]',
      submit: [onPage],
    },
  },
  {
    ...shared,
    name: 'x/modal',
    title: 'X: composer in a dialog over the home page',
    surface: 'post in a dialog',
    kind: 'post',
    path: '/compose/post',
    entry: 'pages/modal.tsx',
    way: {
      open: [],
      editors: ['#layers [data-testid="tweetTextarea_0"]'],
      file: '#layers [data-testid="fileInput"]',
      submit: [inDialog],
    },
  },
  {
    ...shared,
    name: 'x/thread',
    title: 'X: thread of several parts',
    surface: 'thread',
    kind: 'post',
    path: '/compose/post',
    entry: 'pages/modal.tsx',
    way: {
      open: [],
      editors: ['#layers [data-testid="tweetTextarea_0"]', '#layers [data-testid="tweetTextarea_1"]'],
      next: '[data-testid="addButton"]',
      submit: [inDialog],
    },
  },
  {
    ...shared,
    name: 'x/mobile',
    title: 'X: composer of the mobile web',
    surface: 'post on the mobile web',
    kind: 'post',
    path: '/compose/post',
    entry: 'pages/mobile.tsx',
    viewport: { width: 390, height: 844 },
    way: {
      open: [],
      editors: ['[data-testid="tweetTextarea_0"] textarea'],
      file: '[data-testid="fileInput"]',
      submit: [onPage],
    },
  },
];
