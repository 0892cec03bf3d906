import { openPage } from './open-page.ts';

openPage('linkedin/post-edit', { before: 'The summer fair is on the third.' });
