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

const answering = {
  kind: 'post',
  tried: 'surface',
  path: '/townlibrary/status/102',
  entry: 'pages/status.tsx',
} as const;
const options = { kind: 'post', tried: 'surface', path: '/home', entry: 'pages/options.tsx' } as const;
const inTheDialog = {
  editors: ['#layers [data-testid="tweetTextarea_0"]'],
  submit: [inDialog],
} as const;

/** Where posts are written on X, and everything that is made of them: replies, quotes, polls, articles. */
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
  {
    ...shared,
    ...answering,
    name: 'x/reply-inline',
    title: 'X: reply on the page of a post',
    surface: "reply on a post's own page",
    way: { open: [], editors: ['[data-testid="tweetTextarea_0"]'], submit: [onPage] },
  },
  {
    ...shared,
    ...answering,
    name: 'x/reply',
    title: 'X: reply in a dialog',
    surface: 'reply in a dialog',
    way: { open: ['[data-testid="reply"]'], ...inTheDialog },
  },
  {
    ...shared,
    ...answering,
    name: 'x/quote',
    title: 'X: quote of a post',
    surface: 'quote of a post',
    way: { open: ['[data-testid="retweet"]', '#layers [role="menuitem"]:last-child'], ...inTheDialog },
  },
  {
    ...shared,
    ...answering,
    name: 'x/edit',
    title: 'X: edit of a post',
    surface: 'edit of a post',
    way: {
      open: ['[data-testid="cellInnerDiv"]:last-child [data-testid="caret"]', '[data-testid="editTweet"]'],
      ...inTheDialog,
    },
  },
  {
    ...shared,
    ...options,
    name: 'x/community',
    title: 'X: post to a community',
    surface: 'post to a community',
    path: '/i/communities/1490',
    way: {
      open: ['main [aria-haspopup="menu"]', '#layers [role="menuitem"]:last-child'],
      editors: ['[data-testid="tweetTextarea_0"]'],
      submit: [onPage],
    },
  },
  {
    ...shared,
    ...options,
    name: 'x/schedule',
    title: 'X: scheduled post',
    surface: 'scheduled post',
    way: {
      open: ['[data-testid="scheduleOption"]', '[data-testid="scheduledConfirmationPrimaryAction"]'],
      editors: ['[data-testid="tweetTextarea_0"]'],
      submit: [onPage],
    },
  },
  {
    ...shared,
    ...options,
    name: 'x/poll',
    title: 'X: choices of a poll',
    surface: 'choices of a poll',
    sendingKeys: [],
    way: {
      open: ['[data-testid="createPollButton"]'],
      editors: ['input[name="Choice1"]', 'input[name="Choice2"]'],
      submit: [onPage],
    },
  },
];
