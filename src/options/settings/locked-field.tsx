import type { SettingName } from '../../model/settings.ts';
import { SecretField } from './secret-field.tsx';
import { type Choice, kindOf, valueWords } from './setting-kind.ts';

interface LockedFieldProps {
  id: string;
  name: SettingName;
  value: unknown;
  policies: readonly Choice[];
  describedBy: string;
}

/** A value that can be read and copied here, and not changed. */
export function LockedField({ id, name, value, policies, describedBy }: LockedFieldProps) {
  const text = valueWords(name, value, policies);
  const field = { id, value: text, readOnly: true, 'aria-describedby': describedBy };
  const lines = text.split('\n').length;
  if (kindOf(name) === 'secret') return <SecretField {...field} />;
  return lines > 1 ? <textarea {...field} rows={lines} /> : <input type="text" {...field} />;
}
