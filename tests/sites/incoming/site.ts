import type { PracticePage } from '../practice-page.ts';

const shared = {
  languages: ['en'],
  sendingKeys: [],
  entry: 'pages/comments.ts',
  surface: 'comments by others',
  tried: 'comments.test.ts',
} as const;

/** Posts of a school's with comments that others left under them. */
export const pages: PracticePage[] = [
  {
    ...shared,
    name: 'x/comments',
    title: 'X: a post and its replies',
    host: 'x.com',
    path: '/oakfieldacademy/status/1789',
  },
  {
    ...shared,
    name: 'facebook/comments',
    title: 'Facebook: a post and its comments',
    host: 'www.facebook.com',
    path: '/oakfieldacademy/posts/pfbid02',
  },
  {
    ...shared,
    name: 'instagram/comments',
    title: 'Instagram: a post and its comments',
    host: 'www.instagram.com',
    path: '/p/C8xQ/',
  },
  {
    ...shared,
    name: 'linkedin/comments',
    title: 'LinkedIn: a post and its comments',
    host: 'www.linkedin.com',
    path: '/feed/update/urn:li:activity:7213/',
    securityPolicy: "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
  },
];
