import '../../common/pages/page.css';
import { publish, ready } from '../../common/pages/practice.ts';
import { make } from '../../linkedin/pages/element.ts';

interface Person {
  id: string;
  name: string;
  about: string;
}

const people: readonly Person[] = [
  { id: 'pupil', name: 'Callum Hargreaves', about: 'Y10 at Oakfield Academy, footy mad' },
  { id: 'adult', name: 'Rose Pilkington', about: 'Potter and grandmother of six' },
];
const site = (new URLSearchParams(location.search).get('practice') ?? '').split('/')[0] ?? '';

/** Does what the site does with a press: tells its server, once for each press it takes. */
function acts(button: HTMLElement, what: string): HTMLElement {
  button.addEventListener('click', (event) => {
    event.preventDefault();
    window.practice.presses += 1;
    void publish(`${site}/people`, what, []);
  });
  return button;
}

function control(person: Person): HTMLElement {
  const marked = { 'data-practice': person.id };
  switch (site) {
    case 'x':
      return make('button', { ...marked, type: 'button', 'data-testid': '1204-follow' }, 'Follow');
    case 'facebook':
      return make(
        'div',
        { ...marked, role: 'button', tabindex: '0', 'aria-label': `Confirm request from ${person.name}` },
        'Confirm',
      );
    case 'instagram':
      return make('button', { ...marked, type: 'button' }, 'Follow');
    default:
      return make(
        'button',
        { ...marked, type: 'button', 'aria-label': `Accept ${person.name}’s invitation` },
        'Accept',
      );
  }
}

function card(person: Person): HTMLElement {
  const inside = [make('h3', {}, person.name), make('div', { dir: 'auto' }, person.about)];
  const item = site === 'x' ? make('div', { 'data-testid': 'UserCell' }) : make('li');
  item.append(...inside, acts(control(person), person.name));
  return item;
}

document.body.append(make('main', { role: 'main' }, make('ul', {}, ...people.map(card))));
ready();
