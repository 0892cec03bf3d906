import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../warnings/words.ts';

interface KeyPanelProps {
  secret: string;
  done: () => void;
}

/** The key of the list just sealed. It is nowhere but here: once the panel is closed nobody can show it again. */
export function KeyPanel({ secret, done }: KeyPanelProps) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setSaid(say('office_key_copied')),
      () => setSaid(say('office_key_not_copied')),
    );
  return (
    <section class="raised key" aria-labelledby="key-heading">
      <h3 id="key-heading" tabIndex={-1} ref={heading}>
        {say('office_key_heading')}
      </h3>
      <p>{say('office_key_once')}</p>
      <label for="list-key">{say('office_key_label')}</label>
      <input id="list-key" class="code" readOnly autocomplete="off" value={secret} spellcheck={false} />
      <p class="actions">
        <button type="button" onClick={() => void copy()}>
          {say('office_key_copy')}
        </button>
        <span role="status">{said}</span>
      </p>
      <p>{say('office_key_where')}</p>
      <p class="actions">
        <button type="button" class="plain" onClick={done}>
          {say('office_key_done')}
        </button>
      </p>
    </section>
  );
}
