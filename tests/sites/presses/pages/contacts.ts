import '../../common/pages/page.css';
import { behaviour } from '../../common/pages/behaviour.ts';
import { publish, ready } from '../../common/pages/practice.ts';
import { make } from '../../linkedin/pages/element.ts';

interface Person {
  id: string;
  name: string;
  handle: string;
  about: string;
}

const people: readonly Person[] = [
  { id: 'pupil', name: 'Callum Hargreaves', handle: 'callum_h', about: 'Y10 at Oakfield Academy' },
  { id: 'namesake', name: 'Callum Hargreaves', handle: 'hargreaves11', about: 'Y11 at Oakfield Academy' },
  { id: 'parent', name: 'Helen Jones', handle: 'helen_jones', about: 'Y8 mum, runner' },
  { id: 'by-enter', name: 'Priya Nair', handle: 'priya_nn', about: 'Year 9' },
  { id: 'by-space', name: 'Tom Ash', handle: 'tomash3', about: 'Year 9' },
  { id: 'twice', name: 'Ola Bright', handle: 'olab', about: 'Year 10 at Oakfield' },
  { id: 'adult', name: 'Rose Pilkington', handle: 'rosepots', about: 'Potter and grandmother of six' },
];

function acts(button: HTMLElement, what: string): HTMLElement {
  button.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    window.practice.presses += 1;
    void publish('x/contacts', what, []);
  });
  return button;
}

function card({ id, name, handle, about }: Person): HTMLElement {
  const link = make('a', { href: `/${handle}`, role: 'link' }, name);
  const follow = make(
    'button',
    { type: 'button', 'data-practice': id, 'data-testid': '1204-follow' },
    'Follow',
  );
  const open = make(
    'a',
    { href: `/${handle}/connect`, 'data-practice': `${id}-link`, 'data-testid': '1204-follow' },
    'Follow',
  );
  return make(
    'div',
    { 'data-testid': 'UserCell' },
    make('h3', {}, link),
    make('div', { dir: 'auto' }, about),
    acts(follow, `follow ${id}`),
    ' ',
    acts(open, `open ${id}`),
  );
}

function tweet(name: string, handle: string, text: string, ...controls: HTMLElement[]): HTMLElement {
  return make(
    'article',
    { 'data-testid': 'tweet' },
    make(
      'div',
      { 'data-testid': 'User-Name' },
      make('a', { href: `/${handle}` }, name),
      make('div', {}, `@${handle}`),
    ),
    make('div', { 'data-testid': 'tweetText', dir: 'auto' }, text),
    ...controls,
  );
}

function post(): HTMLElement {
  const like = make('button', { type: 'button', 'data-practice': 'like', 'data-testid': 'like' }, 'Like');
  return tweet('Somebody', 'somebody', 'Marlcombe parents are scum', acts(like, 'like'));
}

/** A reply whose menu is drawn at the end of the page, as the site does. */
function reply(): HTMLElement {
  const more = make(
    'button',
    {
      type: 'button',
      'data-testid': 'caret',
      'data-practice': 'more',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    'More',
  );
  more.addEventListener('click', () => {
    more.setAttribute('aria-expanded', 'true');
    const item = make('div', { role: 'menuitem', tabindex: '0', 'data-practice': 'hide' }, 'Hide reply');
    const menu = make('div', { role: 'menu' }, acts(item, 'hide'));
    document.body.append(menu);
    item.focus();
    // Menus of the site go when they lose the focus.
    item.addEventListener('blur', () => menu.remove());
  });
  return tweet('Sam Hurst', 'samhurst', 'Ms Patel is a fat cow', more);
}

if (behaviour.dark) document.body.style.cssText = 'background: #15202b; color: #f7f9f9';
const account = make('a', {
  href: `/${behaviour.writer ?? 'hannah_lowther'}`,
  'data-testid': 'AppTabBar_Profile_Link',
});
document.body.append(
  make('nav', {}, account),
  make('main', { role: 'main' }, ...people.map(card), post(), reply()),
);
ready();
