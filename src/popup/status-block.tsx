import { useState } from 'preact/hooks';
import type { Status } from '../model/own-page-messages.ts';
import { say } from '../warnings/words.ts';
import { statusText } from './status-text.ts';

/** What IT needs to know, with a button that copies it. */
export function StatusBlock({ status }: { status: Status }) {
  const [said, setSaid] = useState('');
  const text = statusText(status);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(say('popup_status_copied')),
      () => setSaid(say('popup_status_not_copied')),
    );
  return (
    <section aria-labelledby="status-heading">
      <h2 id="status-heading">{say('popup_status_heading')}</h2>
      <p class="quiet" id="status-intro">
        {say('popup_status_intro')}
      </p>
      <textarea
        class="status"
        readOnly
        rows={text.split('\n').length + 3}
        value={text}
        aria-labelledby="status-heading"
        aria-describedby="status-intro"
        spellcheck={false}
      />
      <button type="button" onClick={copy}>
        {say('popup_status_copy')}
      </button>
      <span role="status" class="said">
        {said}
      </span>
    </section>
  );
}
