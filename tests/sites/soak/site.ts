import type { PracticePage } from '../practice-page.ts';

/** A feed as long as a day of scrolling, of which only what is on the screen is in the page. */
export const pages: PracticePage[] = [
  {
    name: 'soak/feed',
    title: 'Facebook: a feed of 5,000 posts',
    surface: 'comment in a long feed',
    kind: 'comment',
    host: 'www.facebook.com',
    path: '/',
    entry: 'pages/feed.tsx',
    languages: ['en'],
    tried: 'soak',
    sendingKeys: ['Enter'],
  },
];
