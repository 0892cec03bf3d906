import { behaviour } from '../../common/pages/behaviour.ts';
import { otherPosts } from '../../common/pages/feed.ts';
import { make } from './element.ts';
import { words, writer } from './words.ts';
import '../../common/pages/page.css';
import './linkedin.css';

export function dress(): void {
  document.documentElement.classList.toggle('dark', behaviour.dark);
  document.documentElement.classList.toggle('theme--dark', behaviour.dark);
}

export function posts(className: string): HTMLElement[] {
  return otherPosts.map(({ name, text }) =>
    make(
      'div',
      { class: className },
      make('h2', {}, name),
      make('div', {}, text),
      make('button', { type: 'button', 'aria-label': words.like }, words.like),
    ),
  );
}

/** A hidden dialog of a video player; it has the role and is no composer. */
export function videoDecoy(): HTMLElement {
  return make(
    'div',
    { role: 'dialog', 'aria-hidden': 'true', class: 'vjs-modal-dialog', hidden: true },
    make('p', {}, 'This is a modal window.'),
  );
}

export function navigation(): HTMLElement {
  return make(
    'header',
    { id: 'global-nav', class: 'row' },
    make('input', { type: 'text', role: 'combobox', placeholder: words.search, 'aria-label': words.search }),
    make('img', {
      class: 'global-nav__me-photo emoji',
      alt: writer,
      src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    }),
  );
}

let sent = 0;

export function toast(into: ParentNode & Node): void {
  sent += 1;
  into.append(
    make(
      'div',
      { role: 'alert', class: 'artdeco-toast-item toast' },
      make('span', {}, words.sent),
      ' ',
      make('a', { href: `/feed/update/urn:li:share:${sent}/` }, words.view),
    ),
  );
}

/** The open shadow root in which the newer pages keep dialogs of the older kind, and what dialogs are drawn into there. */
export function interop(): { outlet: HTMLElement; root: ShadowRoot; layer: HTMLElement } {
  const outlet = make('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  document.body.append(outlet);
  const root = outlet.attachShadow({ mode: 'open' });
  const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? '';
  const layer = make('div', { class: 'interop-layer' });
  root.append(make('link', { rel: 'stylesheet', href: style }), layer, videoDecoy());
  return { outlet, root, layer };
}

/** A page of the newer kind, whose class names mean nothing. */
export function newerPage(...content: HTMLElement[]): void {
  document.body.dataset['rehydrated'] = 'true';
  document.body.append(
    make('div', { id: 'root' }, make('main', { id: 'workspace', class: '_2f1c' }, ...content)),
  );
}
