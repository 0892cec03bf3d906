import { make } from '../../linkedin/pages/element.ts';
import { onControlEnter, page, sender, sendsOn } from './linkedin-page.ts';

/** The form for a message; the site has a button in it only where Enter does not send. */
export function messaging(form: string, enterSends: boolean): void {
  const field = make('div', {
    class: 'msg-form__contenteditable',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Write a message…',
  });
  const empty = () => field.replaceChildren(make('p', {}, make('br')));
  empty();
  const read = () => [...field.querySelectorAll('p')].map((line) => line.textContent ?? '').join('\n');
  const send = sender(form, read, empty);
  const button = make(
    'button',
    { type: 'submit', class: 'msg-form__send-button', 'data-practice': 'send' },
    'Send',
  );
  button.addEventListener('click', (event) => {
    event.preventDefault();
    send();
  });
  const isEnter = (event: KeyboardEvent) => event.key === 'Enter' && !event.shiftKey;
  sendsOn(field, enterSends ? isEnter : onControlEnter, send);
  window.practice.model = () => field.innerHTML;
  page(
    make(
      'div',
      { role: 'dialog', 'aria-label': 'Messaging' },
      make('h2', {}, 'Rose Pilkington'),
      make('form', { class: 'msg-form' }, field, !enterSends && button),
    ),
  );
}
