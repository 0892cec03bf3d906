import type { PracticePage } from '../practice-page.ts';

const shared = {
  languages: ['en'],
  surface: 'two comments open at once',
  kind: 'comment',
  tried: 'twins',
} as const;

/** Two fields for comments in use on one page, as happens to whoever answers several people. */
export const pages: PracticePage[] = [
  {
    ...shared,
    name: 'twins/facebook',
    title: 'Facebook: two comments at once',
    host: 'www.facebook.com',
    path: '/',
    entry: 'pages/facebook.tsx',
    sendingKeys: ['Enter'],
  },
  {
    ...shared,
    name: 'twins/instagram',
    title: 'Instagram: two comments at once',
    host: 'www.instagram.com',
    path: '/',
    entry: 'pages/instagram.tsx',
    sendingKeys: ['Enter'],
  },
  {
    ...shared,
    name: 'twins/linkedin',
    title: 'LinkedIn: two comments at once',
    host: 'www.linkedin.com',
    path: '/feed/',
    entry: 'pages/linkedin.ts',
    sendingKeys: ['Control+Enter'],
    securityPolicy: "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
  },
];
