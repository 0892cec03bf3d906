import type { PracticePage } from '../practice-page.ts';

const shared = {
  languages: ['en'],
  sendingKeys: [],
  entry: 'pages/people.ts',
  surface: 'people and posts',
  tried: 'press',
} as const;

/** People, groups and posts with the buttons beside them that publish nothing: follow, accept, like, share. */
export const pages: PracticePage[] = [
  { ...shared, name: 'x/people', title: 'X: people and posts', host: 'x.com', path: '/i/connect_people' },
  {
    ...shared,
    name: 'facebook/people',
    title: 'Facebook: friend requests and groups',
    host: 'www.facebook.com',
    path: '/friends',
  },
  {
    ...shared,
    name: 'instagram/people',
    title: 'Instagram: people and posts',
    host: 'www.instagram.com',
    path: '/explore/people/',
  },
  {
    ...shared,
    name: 'linkedin/people',
    title: 'LinkedIn: invitations',
    host: 'www.linkedin.com',
    path: '/mynetwork/',
    securityPolicy: "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
  },
  {
    ...shared,
    name: 'x/contacts',
    title: 'X: people met again, and a post',
    host: 'x.com',
    path: '/i/contacts',
    entry: 'pages/contacts.ts',
    tried: 'composers/contacts.test.ts',
  },
  {
    ...shared,
    name: 'facebook/acts',
    title: 'Facebook: requests, groups, menus of posts and comments',
    host: 'www.facebook.com',
    path: '/friends',
    entry: 'pages/facebook-acts.ts',
    tried: 'composers/facebook.test.ts',
  },
];
