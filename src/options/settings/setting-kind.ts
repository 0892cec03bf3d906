import { SiteId } from '../../model/draft.ts';
import { type SettingName, type Settings, settingsTable } from '../../model/settings.ts';
import { siteWords } from '../../pages/site-words.ts';
import { say, type WordKey } from '../../warnings/words.ts';

/** By which control a setting is changed. */
export type SettingKind =
  | 'yes-no'
  | 'number'
  | 'text'
  | 'secret'
  | 'lines'
  | 'sites'
  | 'choice'
  | 'elsewhere';

/** One value among a few, and what it is called. */
export interface Choice {
  value: string;
  words: string;
}

const faceWords = {
  allow: 'settings_face_allow',
  remind: 'settings_face_remind',
  cover: 'settings_face_cover',
} as const satisfies Record<Settings['faceOnPhotos'], WordKey>;

export function kindOf(name: SettingName): SettingKind {
  switch (name) {
    case 'policy':
    case 'faceOnPhotos':
      return 'choice';
    case 'disabledSites':
      return 'sites';
    case 'noPhotoListKey':
      return 'secret';
    case 'selectorTable':
      return 'elsewhere';
    default:
  }
  const usual = settingsTable[name].default;
  if (Array.isArray(usual)) return 'lines';
  if (typeof usual === 'boolean') return 'yes-no';
  return typeof usual === 'number' ? 'number' : 'text';
}

/** What can be chosen for a setting; `policies` are those that can be adopted. */
export function choicesFor(name: SettingName, policies: readonly Choice[]): readonly Choice[] {
  if (name === 'policy') return policies;
  if (name === 'disabledSites')
    return SiteId.options.map((site) => ({ value: site, words: siteWords(site) }));
  return Object.entries(faceWords).map(([value, key]) => ({ value, words: say(key) }));
}

/** A value as it is read, where it cannot be changed. */
export function valueWords(name: SettingName, value: unknown, policies: readonly Choice[]): string {
  const words = (one: unknown) =>
    choicesFor(name, policies).find((choice) => choice.value === one)?.words ?? String(one);
  switch (kindOf(name)) {
    case 'yes-no':
      return say(value === true ? 'settings_yes' : 'settings_no');
    case 'choice':
      return words(value);
    case 'sites':
      return Array.isArray(value) ? value.map(words).join('\n') : '';
    default:
      return asText(value);
  }
}

/** A value as it stands in a text field; a list has an entry a line. */
export function asText(value: unknown): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join('\n') : String(value);
}

/** What somebody wrote, as a value; undefined, which is the default, where nothing is left. */
export function fromText(name: SettingName, text: string): unknown {
  const plain = text.trim();
  if (plain === '') return undefined;
  switch (kindOf(name)) {
    case 'lines':
      return plain
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'number':
      return Number.isFinite(Number(plain)) ? Number(plain) : plain;
    default:
      return plain;
  }
}
