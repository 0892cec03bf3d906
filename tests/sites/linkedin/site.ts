import type { PracticePage } from '../practice-page.ts';

const shared = {
  host: 'www.linkedin.com',
  path: '/feed/',
  languages: ['en', 'de', 'pt'],
  securityPolicy: "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
  sendingKeys: ['Control+Enter', 'Meta+Enter'],
} as const;

const way = {
  open: ['>>> [data-practice="trigger"]'],
  editors: ['>>> .ql-editor'],
  beforeFile: ['>>> .image_video-detour-btn'],
  file: '>>> #media-editor-file-selector__file-input',
  afterFile: ['>>> [data-practice="media-next"]'],
  submit: ['>>> [data-practice="post"]'],
} as const;

/** The share composer of LinkedIn, in both of the places where it is found. */
export const pages: PracticePage[] = [
  {
    ...shared,
    name: 'linkedin/share',
    title: 'LinkedIn: share composer in the document',
    surface: 'post',
    kind: 'post',
    entry: 'pages/share.ts',
    bodyAttributes: 'class="ember-application"',
    way,
  },
  {
    ...shared,
    name: 'linkedin/share-shadow',
    title: 'LinkedIn: share composer inside an open shadow root',
    surface: 'post, in the feed (in a shadow root)',
    kind: 'post',
    entry: 'pages/share-shadow.ts',
    bodyAttributes: 'data-rehydrated="true"',
    way,
  },
];
