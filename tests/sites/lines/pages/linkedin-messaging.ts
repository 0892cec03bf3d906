import { ready } from '../../common/pages/practice.ts';
import { make } from '../../linkedin/pages/element.ts';
import { dress, interop, newerPage } from '../../linkedin/pages/page.ts';
import { feed, onControlEnter, page, sender, sendsOn } from './linkedin-page.ts';

interface Options {
  enterSends: boolean;
  /** In the inbox, in a window over the page, or there but inside the open shadow root. */
  place?: 'inbox' | 'window' | 'shadow';
  /** With a subject, as to somebody one is not connected with. */
  hasSubject?: boolean;
}

/** The form for a message; the site has a button in it only where Enter does not send. */
export function messaging(form: string, { enterSends, place = 'inbox', hasSubject }: Options): void {
  const field = make('div', {
    class: 'msg-form__contenteditable',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Write a message…',
  });
  const subject = make('input', { type: 'text', name: 'subject', placeholder: 'Subject (optional)' });
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
  const conversation = make(
    'div',
    { role: 'dialog', 'aria-label': 'Messaging', class: place === 'inbox' ? '' : 'conversation' },
    make(
      'header',
      { class: 'row' },
      make('h2', { class: 'msg-overlay-bubble-header__title' }, 'Rose Pilkington'),
      make('span', {}, 'Reporter at the Oakfield Gazette'),
    ),
    make('div', { class: 'msg-s-message-list' }, make('p', {}, 'Are you free for a word?')),
    make('form', { class: 'msg-form' }, hasSubject && subject, field, !enterSends && button),
  );
  if (place === 'inbox') page(conversation);
  else if (place === 'window') page(...feed(), conversation);
  else {
    dress();
    newerPage(...feed());
    interop().layer.append(conversation);
    ready();
  }
}
