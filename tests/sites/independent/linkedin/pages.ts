import type { PracticePage } from '../../practice-page.ts';

const shared = {
  host: 'www.linkedin.com',
  // Seen in June 2024: no policy of another name can be made on the page.
  securityPolicy: "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
} as const;

export const pages: PracticePage[] = [
  {
    ...shared,
    name: 'independent/linkedin/share',
    title: 'LinkedIn, share composer in the document (independent)',
    surface: 'post',
    kind: 'post',
    path: '/feed/',
    entry: 'linkedin/share.ts',
    languages: ['en', 'pl'],
    sendingKeys: [],
  },
  {
    ...shared,
    name: 'independent/linkedin/share-in-shadow',
    title: 'LinkedIn, share composer in the shadow root (independent)',
    surface: 'post, in the feed (in a shadow root)',
    kind: 'post',
    path: '/feed/',
    entry: 'linkedin/share-in-shadow.ts',
    languages: ['en', 'ar'],
    bodyAttributes: 'data-rehydrated="true"',
    sendingKeys: ['Control+Enter', 'Meta+Enter'],
  },
];
