import { ready } from '../../common/pages/practice.ts';
import { openComposer } from './composer.ts';
import { make } from './element.ts';
import { dress, navigation, posts, toast, videoDecoy } from './page.ts';
import { words } from './words.ts';

dress();
const outlet = make('div', { id: 'artdeco-modal-outlet' });
const trigger = make(
  'button',
  { type: 'button', class: 'artdeco-button share-box-feed-entry__trigger', 'data-practice': 'trigger' },
  words.start,
);
trigger.addEventListener('click', () =>
  openComposer({ form: 'linkedin/share', outlet, outermost: outlet, onSent: () => toast(document.body) }),
);
document.body.append(
  outlet,
  make(
    'div',
    { class: 'application-outlet' },
    navigation(),
    make(
      'main',
      { class: 'scaffold-layout__main' },
      make('div', { class: 'share-box-feed-entry__closed-share-box' }, trigger),
      ...posts('feed-shared-update-v2'),
    ),
  ),
  videoDecoy(),
);
ready();
