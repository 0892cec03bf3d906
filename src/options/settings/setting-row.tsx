import { useState } from 'preact/hooks';
import { Kept, type SettingFrom, type SettingsShown } from '../../model/own-page-messages.ts';
import { type SettingName, settingsTable } from '../../model/settings.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { timeWords } from '../../pages/dates.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import { LockedField } from './locked-field.tsx';
import { SettingField } from './setting-field.tsx';
import { asText, type Choice, kindOf } from './setting-kind.ts';

const fromWords = {
  policy: 'settings_from_policy',
  own: 'settings_from_own',
  default: 'settings_from_default',
  'policy-and-own': 'settings_from_both',
} as const satisfies Record<SettingFrom, WordKey>;

type Shown = SettingsShown['settings'][number];

interface SettingRowProps {
  name: SettingName;
  setting: Shown;
  /** The flag beside a list that says whether policy's is the whole of it. */
  flag: Shown | undefined;
  policies: readonly Choice[];
  refresh: () => Promise<void>;
}

function sourceWords({ from, changed }: Shown): string {
  const source = say(fromWords[from]);
  if (changed === undefined) return source;
  return say('settings_changed', { source, time: timeWords(new Date(changed).toISOString()) });
}

/** What policy contributes to a list to which the person can add. */
function byPolicy({ value, own, from }: Shown): string[] {
  if (!Array.isArray(value) || (from !== 'policy' && from !== 'policy-and-own')) return [];
  const added: unknown[] = from === 'policy-and-own' && Array.isArray(own) ? own : [];
  return value.filter((entry) => !added.includes(entry)).map(String);
}

/** One setting: what it is for, what holds, where that came from, what was refused, and a way to change it. */
export function SettingRow({ name, setting, flag, policies, refresh }: SettingRowProps) {
  const [outcome, setOutcome] = useState<{ problem?: string; saved?: boolean }>({});
  const id = `setting-${name}`;
  const { title, description } = settingsTable[name];
  const isList = Array.isArray(setting.value);
  const theirs = isList && !setting.locked ? byPolicy(setting) : [];
  const refused = [...setting.refused, ...(flag?.refused ?? [])];
  const problem = outcome.problem ?? '';
  const describedBy = `${id}-help ${id}-source ${id}-problem`;

  async function save(value: unknown): Promise<void> {
    setOutcome({});
    const kept = await askBackground({ type: 'keep-own-setting', name, value }, Kept);
    if (!kept) return setOutcome({ problem: say('office_no_background') });
    setOutcome(kept.problem === undefined ? { saved: true } : { problem: kept.problem });
    await refresh();
  }

  return (
    <div class="setting">
      {kindOf(name) === 'sites' && !setting.locked ? (
        <p id={`${id}-title`} class="setting-title">
          {title}
        </p>
      ) : (
        <label for={id}>{title}</label>
      )}
      <p class="quiet" id={`${id}-help`}>
        {description} <code>{name}</code>
      </p>
      {theirs.length > 0 && (
        <div>
          <p>{say('settings_list_by_policy')}</p>
          <ul>
            {theirs.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
          <p>{say('settings_list_added')}</p>
        </div>
      )}
      {kindOf(name) === 'elsewhere' ? (
        <p id={id}>
          <a href="#sites">{say('settings_selector_table')}</a>
        </p>
      ) : setting.locked ? (
        <LockedField
          id={id}
          name={name}
          value={setting.value}
          policies={policies}
          describedBy={describedBy}
        />
      ) : (
        <SettingField
          id={id}
          name={name}
          value={isList ? (setting.own ?? []) : setting.value}
          policies={policies}
          describedBy={describedBy}
          invalid={problem !== ''}
          save={(value) => void save(value)}
        />
      )}
      <p class="source" id={`${id}-source`}>
        {setting.locked && (
          <strong>
            {say(setting.from === 'policy' ? 'settings_locked_by_policy' : 'settings_locked_for_policy')}{' '}
          </strong>
        )}
        {sourceWords(setting)}
        {flag?.value === true && <> {say('settings_list_whole')}</>}
      </p>
      <p id={`${id}-problem`} role="alert" class={problem === '' ? '' : 'problem'}>
        {problem}
      </p>
      {refused.map(({ from, problem: why }) => (
        <p key={`${from} ${why}`} class="problem">
          {say('settings_refused', {
            why: say(from === 'policy' ? 'settings_refused_policy' : 'settings_refused_own', {
              problem: why,
            }),
          })}
        </p>
      ))}
      {setting.locked && setting.own !== undefined && (
        <p class="quiet">{say('settings_own_waits', { value: asText(setting.own) })}</p>
      )}
      <p class="actions">
        {!setting.locked && setting.own !== undefined && kindOf(name) !== 'elsewhere' && (
          <button
            type="button"
            class="plain"
            aria-label={say('settings_back_named', { title })}
            onClick={() => {
              void save(undefined).then(() => document.getElementById(id)?.focus());
            }}
          >
            {say('settings_back')}
          </button>
        )}
        <span role="status">{outcome.saved ? say('settings_saved', { title }) : ''}</span>
      </p>
    </div>
  );
}
