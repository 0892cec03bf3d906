import { useMemo, useState } from 'preact/hooks';
import { settingsTable } from '../../model/settings.ts';
import { counted } from '../../pages/counted.ts';
import { say } from '../../warnings/words.ts';
import { type SettingGroup, settingGroups } from './setting-groups.ts';
import { SettingRow } from './setting-row.tsx';
import { useSettings } from './use-settings.ts';
import './settings.css';

/** The groups with only those settings that speak of what somebody looks for. */
function search(groups: SettingGroup[], words: string): SettingGroup[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return groups
    .map((group) => ({
      ...group,
      names: group.names.filter((name) => {
        const { title, description } = settingsTable[name];
        const text = `${group.title} ${title} ${description} ${name}`.toLowerCase();
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter(({ names }) => names.length > 0);
}

/** Every setting with what holds and why; what policy has set can be read, and the rest be changed. */
export function SettingsView() {
  const { shown, failed, policies, refresh } = useSettings();
  const [words, setWords] = useState('');
  const groups = useMemo(() => search(settingGroups(), words), [words]);
  const count = groups.reduce((sum, { names }) => sum + names.length, 0);
  const settingOf = (name: string) => shown?.settings.find((setting) => setting.name === name);
  if (failed) {
    return (
      <p class="problem" role="alert">
        {say('office_no_background')}
      </p>
    );
  }
  if (!shown) return <p class="quiet">{say('office_opening')}</p>;
  return (
    <div class="settings">
      <p>{say('settings_intro')}</p>
      {!shown.managedIsKnown && <p class="wording">{say('settings_not_known')}</p>}
      {shown.unknown.length > 0 && (
        <div class="problem">
          <p>{say('settings_unknown')}</p>
          <ul>
            {shown.unknown.map(({ name, from }) => (
              <li key={`${from} ${name}`}>
                <code>{name}</code>:{' '}
                {say(from === 'policy' ? 'settings_unknown_policy' : 'settings_unknown_own')}
              </li>
            ))}
          </ul>
        </div>
      )}
      <search>
        <label for="settings-search">{say('settings_search')}</label>
        <input
          id="settings-search"
          type="search"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <p role="status" class="quiet">
          {words.trim() === '' ? '' : counted(count, 'settings_found_one', 'settings_found')}
        </p>
      </search>
      {groups.map(({ id, title, names }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id}>{title}</h3>
          {names.map((name) => {
            const setting = settingOf(name);
            return (
              setting && (
                <SettingRow
                  key={name}
                  name={name}
                  setting={setting}
                  flag={settingOf(`${name}Only`)}
                  policies={policies}
                  refresh={refresh}
                />
              )
            );
          })}
        </section>
      ))}
    </div>
  );
}
