import { useEffect, useState } from 'preact/hooks';
import type { SettingName } from '../../model/settings.ts';
import { say } from '../../warnings/words.ts';
import { SecretField } from './secret-field.tsx';
import { asText, type Choice, choicesFor, fromText, kindOf } from './setting-kind.ts';

export interface SettingFieldProps {
  id: string;
  name: SettingName;
  /** The value that can be changed here: of a list what the person has added, else what holds. */
  value: unknown;
  policies: readonly Choice[];
  describedBy: string;
  invalid: boolean;
  save: (value: unknown) => void;
}

/** The control by which one setting is changed; it is saved when it was changed. */
export function SettingField(props: SettingFieldProps) {
  const { id, name, value, policies, describedBy, invalid, save } = props;
  const about = { id, 'aria-describedby': describedBy, 'aria-invalid': invalid };
  switch (kindOf(name)) {
    case 'yes-no':
      return (
        <select
          {...about}
          value={String(value)}
          onChange={(event) => save(event.currentTarget.value === 'true')}
        >
          <option value="true">{say('settings_yes')}</option>
          <option value="false">{say('settings_no')}</option>
        </select>
      );
    case 'choice':
      return (
        <select {...about} value={String(value)} onChange={(event) => save(event.currentTarget.value)}>
          {withItself(choicesFor(name, policies), String(value)).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      );
    case 'sites':
      return <Sites {...props} />;
    default:
      return <Written {...props} />;
  }

  /** What is set may be none of the choices: it is shown all the same. */
  function withItself(choices: readonly Choice[], set: string): readonly Choice[] {
    return choices.some((choice) => choice.value === set)
      ? choices
      : [{ value: set, words: set }, ...choices];
  }
}

function Sites({ id, name, value, policies, describedBy, save }: SettingFieldProps) {
  const chosen: unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset id={id} aria-labelledby={`${id}-title`} aria-describedby={describedBy} tabIndex={-1}>
      {choicesFor(name, policies).map((site) => (
        <label key={site.value} class="box">
          <input
            type="checkbox"
            checked={chosen.includes(site.value)}
            onChange={(event) => {
              const others = chosen.filter((one) => one !== site.value);
              const next = event.currentTarget.checked ? [...others, site.value] : others;
              save(next.length > 0 ? next : undefined);
            }}
          />{' '}
          {site.words}
        </label>
      ))}
    </fieldset>
  );
}

/** What is written stays in its field, also while it cannot be used. */
function Written({ id, name, value, describedBy, invalid, save }: SettingFieldProps) {
  const kept = asText(value);
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const kind = kindOf(name);
  const field = {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    spellcheck: false,
    value: text,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onChange: () => save(fromText(name, text)),
  };
  if (kind === 'lines') return <textarea {...field} rows={Math.max(2, text.split('\n').length)} />;
  if (kind === 'secret') return <SecretField {...field} />;
  return <input type="text" inputMode={kind === 'number' ? 'numeric' : 'text'} {...field} />;
}
