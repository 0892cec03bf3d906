import './trusted-types.ts';
import { ready } from '../../common/pages/practice.ts';
import { openComposer } from './composer.ts';
import { make } from './element.ts';
import { dress, navigation, posts, toast, videoDecoy } from './page.ts';

type Options = Pick<Parameters<typeof openComposer>[0], 'author' | 'card' | 'before'>;

/** A page of the older kind, from which a composer opens with something in it already. */
export function openPage(form: string, options: Options, ...over: HTMLElement[]): void {
  dress();
  const outlet = make('div', { id: 'artdeco-modal-outlet' });
  const trigger = make('button', { type: 'button', 'data-practice': 'trigger' }, 'Open');
  trigger.addEventListener('click', () =>
    openComposer({ ...options, form, outlet, outermost: outlet, onSent: () => toast(document.body) }),
  );
  document.body.append(
    outlet,
    make(
      'div',
      { class: 'application-outlet' },
      navigation(),
      make('main', {}, ...over, trigger, ...posts('feed-shared-update-v2')),
    ),
    videoDecoy(),
  );
  ready();
}
