import { ready } from '../../common/pages/practice.ts';
import { openComposer } from './composer.ts';
import { make } from './element.ts';
import { dress, interop, posts, toast } from './page.ts';
import { words } from './words.ts';

dress();
const trigger = make(
  'div',
  { role: 'button', tabindex: '0', class: '_8ba049e9', 'data-practice': 'trigger' },
  make('div', { 'aria-label': words.start }, words.start),
);
document.body.append(
  make(
    'div',
    { id: 'root' },
    make(
      'main',
      { id: 'workspace', class: '_2f1c', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.MainFeed' },
      make('div', { class: '_77ab' }, trigger),
      make('div', { 'data-testid': 'mainFeed', componentkey: 'f1c' }, ...posts('_a91c')),
    ),
  ),
);

const { outlet, root, layer } = interop();
trigger.addEventListener('click', () =>
  openComposer({
    form: 'linkedin/share-shadow',
    outlet: layer,
    outermost: outlet,
    onSent: () => toast(root),
  }),
);
ready();
