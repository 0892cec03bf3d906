import { allowEditorHtml, dress, sayReady } from '../shared/page.ts';
import { visit } from '../shared/visit.ts';
import { hiddenPlayerDialogs, quillComment } from './around.ts';
import { looks } from './dress.ts';
import { button, element, emberId } from './element.ts';
import { openShareBox } from './share-box.ts';
import { author, words } from './words.ts';

allowEditorHtml();
dress(document, looks);

const outlet = element('div', { id: 'artdeco-modal-outlet' });
const open = () =>
  openShareBox({ form: 'linkedin/share', outlet, actionsFirst: false, shortcut: visit.shortcut === 'on' });
document.body.append(
  element(
    'div',
    { class: 'application-outlet' },
    element(
      'header',
      { id: 'global-nav', class: 'global-nav' },
      element('img', { class: 'global-nav__me-photo', alt: author }),
      element('input', { role: 'combobox', 'aria-expanded': 'false', 'aria-label': words.search }),
    ),
    element(
      'main',
      { class: 'feed' },
      element(
        'div',
        { class: 'share-box-feed-entry__closed-share-box card', id: emberId() },
        button('share-box-feed-entry__trigger artdeco-button', words.start, open),
      ),
      element(
        'div',
        { class: 'feed-shared-update-v2 card', role: 'article' },
        'Grimshaw Lane Primary',
        hiddenPlayerDialogs(),
        quillComment(),
      ),
    ),
  ),
  outlet,
);
sayReady();
