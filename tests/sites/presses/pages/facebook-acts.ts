import '../../common/pages/page.css';
import { publish, ready } from '../../common/pages/practice.ts';
import { make } from '../../linkedin/pages/element.ts';

/** A control that tells the site's server what it did. */
function control(id: string, shown: string, attributes: Record<string, string> = {}): HTMLElement {
  const button = make(
    'div',
    { role: 'button', tabindex: '0', 'data-practice': id, ...attributes },
    make('span', {}, shown),
  );
  button.addEventListener('click', () => {
    window.practice.presses += 1;
    void publish('facebook/acts', id, []);
  });
  return button;
}

/** A button whose menu is drawn at the end of the page, as Facebook does. */
function withMenu(id: string, shown: string, ...items: HTMLElement[]): HTMLElement {
  const button = make(
    'div',
    { role: 'button', tabindex: '0', 'data-practice': id, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    shown,
  );
  for (const item of items) item.setAttribute('role', 'menuitem');
  const menu = make('div', { role: 'menu' }, ...items);
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', 'true');
    document.body.append(menu);
  });
  return button;
}

/** Somebody's card: no role tells where it begins. */
function card(name: string, about: string, ...buttons: HTMLElement[]): HTMLElement {
  const link = make('a', { href: '/profile.php?id=77' }, name);
  return make('div', {}, make('div', {}, make('span', {}, link), make('div', {}, about)), ...buttons);
}

function article(author: string, text: string, ...rest: HTMLElement[]): HTMLElement {
  const heading = make('h3', {}, make('a', { href: '/somebody' }, author));
  return make(
    'div',
    { role: 'article', class: 'card' },
    heading,
    make('div', { dir: 'auto' }, text),
    ...rest,
  );
}

const abuse = 'Marlcombe parents are scum';
document.body.append(
  make(
    'main',
    { role: 'main' },
    card('Callum Hargreaves', 'Y10 at Oakfield Academy', control('add-friend', 'Add friend')),
    card(
      'Ola Bright',
      'Y9 at Oakfield Academy',
      control('accept', 'Vahvista', { class: 'primary' }),
      control('decline', 'Poista'),
    ),
    card('Rose Pilkington', 'Potter', control('adult', 'Vahvista', { class: 'primary' })),
    article(
      'Somebody',
      abuse,
      withMenu('share', 'Share', control('share-now', 'Share now (Friends)')),
      control('like', 'Like', { 'aria-label': 'Like' }),
      article(
        'Another',
        'Ms Patel is a fat cow',
        withMenu('more', '⋯', control('delete', 'Delete'), control('hide', 'Hide comment')),
      ),
    ),
  ),
);
ready();
