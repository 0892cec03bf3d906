import { behaviour } from '../../common/pages/behaviour.ts';
import { make } from './element.ts';
import { openPage } from './open-page.ts';

openPage('linkedin/repost', {
  card: make(
    'div',
    { class: 'feed-shared-mini-update-v2' },
    make('span', { class: 'update-components-actor__title' }, 'Canal Trust'),
    make('p', {}, behaviour.answered ?? 'The towpath between the two locks is open again.'),
  ),
});
