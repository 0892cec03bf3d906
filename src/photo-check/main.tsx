import { render } from 'preact';
import { say } from '../warnings/words.ts';
import { awaitHost } from './host-port.ts';
import { PhotoCheck } from './photo-check.tsx';
import '../warnings/tokens.css';
import './photo-check.css';
import './parts/picture.css';

const asksToStop = new EventTarget();

document.documentElement.lang = say('common_language');
document.title = say('photo_dialog');
document.body.classList.add('frame');

awaitHost((message, host) => {
  switch (message.type) {
    case 'look':
      document.body.dataset['theme'] = message.theme;
      render(<PhotoCheck given={message} tell={host.tell} asksToStop={asksToStop} />, document.body);
      return;
    case 'stop':
      asksToStop.dispatchEvent(new Event('stop'));
      return;
    default:
      message satisfies never;
  }
});
