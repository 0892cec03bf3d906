import type { PracticePage } from '../practice-page.ts';
export const pages: PracticePage[] = [{ name: 'x/home', title: 'X: home', host: 'x.com', path: '/home', entry: 'pages/home.tsx', languages: ['en', 'pt'], react: 18, sendingKeys: ['Control+Enter'] }];
