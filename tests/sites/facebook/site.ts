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

const line = {
  ...shared,
  languages: ['en', 'de', 'ar'],
  tried: 'surface',
  sendingKeys: ['Enter'],
} as const;
const send = ['[data-practice="send"]'] as const;
const written = ['[data-writes] [data-lexical-editor="true"]'] as const;
const edit = ['[data-practice="edit"]'];

/** What is written in a line: comments and messages. */
const lines: PracticePage[] = [
  {
    ...line,
    name: 'facebook/reply',
    title: 'Facebook: answer to a comment',
    surface: 'answer to a comment',
    kind: 'comment',
    entry: 'pages/comments.tsx',
    way: { open: [], editors: written, submit: send },
  },
  {
    ...line,
    name: 'facebook/comment-dialog',
    title: 'Facebook: comment in the dialog of a post',
    surface: 'comment in the dialog of a post',
    kind: 'comment',
    entry: 'pages/comments.tsx',
    way: { open: [], editors: written, submit: send },
  },
  {
    ...line,
    name: 'facebook/edit-comment',
    title: 'Facebook: comment edited in place',
    surface: 'edited comment',
    kind: 'comment',
    entry: 'pages/comments.tsx',
    way: { open: edit, replaces: true, editors: written, submit: send },
  },
  {
    ...line,
    name: 'facebook/messages',
    title: 'Facebook: Messenger in the page',
    surface: "Messenger on Facebook's own page",
    kind: 'message',
    path: '/messages/t/77',
    entry: 'pages/chats.tsx',
    way: { open: [], editors: written, submit: send },
  },
  {
    ...line,
    name: 'facebook/chat',
    title: 'Facebook: small window of Messenger beside the feed',
    surface: 'Messenger in a small window',
    kind: 'message',
    entry: 'pages/chats.tsx',
    way: { open: [], editors: written, submit: send },
  },
];

const dialog = { ...shared, languages: ['en', 'de', 'ar'], tried: 'surface' } as const;
const post = ['[data-practice="post"]'] as const;

/** What is written in a dialog or on a page of its own, and sent by a button. */
const others: PracticePage[] = [
  {
    ...dialog,
    name: 'facebook/edit-post',
    title: 'Facebook: post edited in a dialog',
    surface: 'edited post',
    kind: 'post',
    entry: 'pages/dialogs.tsx',
    way: { open, replaces: true, editors, submit: post },
  },
  {
    ...dialog,
    name: 'facebook/group',
    title: 'Facebook: post in a group',
    surface: 'post in a group',
    kind: 'post',
    path: '/groups/oakfieldvillage',
    entry: 'pages/dialogs.tsx',
    way: { open, editors, submit: post },
  },
  {
    ...dialog,
    name: 'facebook/page',
    title: 'Facebook: post of a Page',
    surface: 'post of a Page',
    kind: 'post',
    path: '/oakfieldprimary',
    entry: 'pages/dialogs.tsx',
    way: { open, editors, submit: post },
  },
  {
    ...dialog,
    name: 'facebook/share',
    title: 'Facebook: post shared with words of one’s own',
    surface: 'shared post with own words',
    kind: 'post',
    entry: 'pages/dialogs.tsx',
    way: { open, editors, submit: post },
  },
  {
    ...dialog,
    name: 'facebook/story',
    title: 'Facebook: story of words',
    surface: 'story',
    kind: 'story',
    path: '/stories/create',
    entry: 'pages/story.tsx',
    way: { open, editors: ['textarea'], submit: post },
  },
  {
    ...dialog,
    name: 'facebook/reel',
    title: 'Facebook: caption of a reel',
    surface: 'caption of a reel',
    kind: 'reel',
    path: '/reels/create',
    entry: 'pages/reel.tsx',
    way: { open: ['[data-practice="film"]', '[data-practice="next"]'], editors, submit: post },
  },
  {
    ...dialog,
    name: 'facebook/profile',
    title: 'Facebook: bio in "Edit profile"',
    surface: 'profile',
    kind: 'profile',
    path: '/hannah.lowther',
    entry: 'pages/profile.tsx',
    way: { open: [...open, ...edit], replaces: true, editors: ['textarea'], submit: post },
  },
  {
    ...dialog,
    name: 'facebook/business',
    title: 'Facebook: composer of Meta Business Suite',
    host: 'business.facebook.com',
    surface: 'post in Meta Business Suite',
    kind: 'post in Business Suite',
    path: '/latest/composer',
    entry: 'pages/business.tsx',
    way: { open: [], editors, submit: post },
  },
];

/** Facebook: the post composers, and where else a person writes. */
export const pages: PracticePage[] = [
  ...lines,
  ...others,
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
