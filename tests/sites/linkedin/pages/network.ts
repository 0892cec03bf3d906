import './trusted-types.ts';
import { publish, ready } from '../../common/pages/practice.ts';
import { make } from './element.ts';
import { dress, newerPage } from './page.ts';

const people = [
  { id: 'pupil', name: 'Callum Hargreaves', about: 'Y10 at Oakfield Academy' },
  { id: 'adult', name: 'Rose Pilkington', about: 'Potter' },
];

/** People one may know, on a page of the newer kind; to connect is a link, and its words are in no language known. */
function card({ id, name, about }: (typeof people)[number]): HTMLElement {
  const connect = make(
    'a',
    { href: `/preload/custom-invite/?vanityName=${id}`, 'data-practice': id, class: '_8ba0' },
    'Ymlynu',
  );
  connect.addEventListener('click', (event) => {
    event.preventDefault();
    window.practice.presses += 1;
    void publish('linkedin/network', name, []);
  });
  return make(
    'div',
    { role: 'listitem', class: '_17d' },
    make('a', { href: `https://www.linkedin.com/in/${id}/` }, make('p', {}, name)),
    make('p', {}, about),
    connect,
  );
}
dress();
newerPage(make('div', { role: 'list' }, ...people.map(card)));
ready();
