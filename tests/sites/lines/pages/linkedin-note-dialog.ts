import { make } from '../../linkedin/pages/element.ts';
import { sender } from './linkedin-page.ts';

/** The dialog for the note to an invitation. */
export function noteDialog(form: string): HTMLElement {
  const field = make('textarea', { id: 'custom-message', name: 'message', rows: '4' });
  const send = make(
    'button',
    { type: 'button', 'aria-label': 'Send invitation', 'data-practice': 'send' },
    'Send',
  );
  send.addEventListener(
    'click',
    sender(
      form,
      () => field.value,
      () => {
        field.value = '';
      },
    ),
  );
  window.practice.model = () => field.value;
  return make(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'modal' },
    make('h2', {}, 'Add a note to your invitation'),
    make('p', {}, 'Your invitation to ', make('strong', {}, 'Rose Pilkington'), ' is almost on its way.'),
    field,
    make('div', { class: 'row' }, make('button', { type: 'button' }, 'Cancel'), send),
  );
}
