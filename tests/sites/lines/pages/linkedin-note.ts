import { make } from '../../linkedin/pages/element.ts';
import { page, sender } from './linkedin-page.ts';

const field = make('textarea', { id: 'custom-message', name: 'message', rows: '4' });
const send = make(
  'button',
  { type: 'button', 'aria-label': 'Send invitation', 'data-practice': 'send' },
  'Send',
);
send.addEventListener(
  'click',
  sender(
    'linkedin/note',
    () => field.value,
    () => {
      field.value = '';
    },
  ),
);
window.practice.model = () => field.value;
page(
  make(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'modal' },
    make('h2', {}, 'Add a note to your invitation'),
    make('p', {}, 'Your invitation to ', make('strong', {}, 'Rose Pilkington'), ' is almost on its way.'),
    field,
    make('div', { class: 'row' }, make('button', { type: 'button' }, 'Cancel'), send),
  ),
);
