import { behaviour } from '../../common/pages/behaviour.ts';
import { openPage } from './open-page.ts';

openPage('linkedin/post-edit', { before: behaviour.begun ?? 'The summer fair is on the third.' });
