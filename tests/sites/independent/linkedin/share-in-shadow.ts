import { allowEditorHtml, dress, sayReady } from '../shared/page.ts';
import { visit } from '../shared/visit.ts';
import { hiddenPlayerDialogs, messageOverlay, tiptapComment } from './around.ts';
import { looks } from './dress.ts';
import { element } from './element.ts';
import { openShareBox } from './share-box.ts';
import { words } from './words.ts';

allowEditorHtml();
dress(document, looks);

const host = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
const root = host.attachShadow({ mode: 'open' });
dress(root, looks);
const outlet = element('div', { id: 'artdeco-modal-outlet' });
root.append(element('div', { class: 'application-outlet' }, hiddenPlayerDialogs(), messageOverlay(), outlet));

const trigger = element(
  'div',
  { role: 'button', tabindex: '0', 'aria-label': words.start, class: '_8ba049e9 _1c77d0aa' },
  words.start,
);
const open = () =>
  openShareBox({
    form: 'linkedin/share-in-shadow',
    outlet,
    actionsFirst: true,
    shortcut: visit.shortcut !== 'off',
  });
trigger.addEventListener('click', open);
trigger.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' || event.key === ' ') open();
});

document.body.append(
  element(
    'div',
    { id: 'root' },
    element(
      'main',
      {
        id: 'workspace',
        'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.MainFeed',
        class: '_5d1c3f feed',
      },
      element('div', { class: '_77c0de card' }, trigger),
      element(
        'div',
        { 'data-testid': 'mainFeed', componentkey: 'mainFeed-1', class: '_3a9b10' },
        element(
          'div',
          { role: 'listitem', class: '_91b2c3 card' },
          element('p', {}, 'Grimshaw Lane Primary'),
          hiddenPlayerDialogs(),
          tiptapComment(),
        ),
      ),
    ),
  ),
  host,
);
sayReady();
