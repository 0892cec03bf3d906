import { useState } from 'preact/hooks';
import { say } from '../../warnings/words.ts';

interface SecretFieldProps {
  id: string;
  value: string;
  readOnly?: boolean;
  'aria-describedby': string;
  'aria-invalid'?: boolean;
  onInput?: (event: { currentTarget: { value: string } }) => void;
  onChange?: () => void;
}

/** A key, unreadable over a shoulder until somebody asks to see it. */
export function SecretField(field: SecretFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <span class="secret">
      {isShown ? (
        <input {...field} type="text" autoComplete="off" spellcheck={false} />
      ) : (
        <input {...field} type="password" autoComplete="off" />
      )}
      <button
        type="button"
        class="plain"
        aria-pressed={isShown}
        aria-label={say('settings_show_key')}
        onClick={() => setShown(!isShown)}
      >
        {say('settings_show')}
      </button>
    </span>
  );
}
