import { type SettingName, settingNames } from '../../model/settings.ts';
import { say, type WordKey } from '../../warnings/words.ts';

/** What a person looks for, in the order in which it stands on the page. */
const groups = {
  settings_group_school: [
    'policy',
    'policyUrl',
    'schoolNames',
    'schoolDomains',
    'schoolPhones',
    'extraTerms',
    'allowedLinkHosts',
  ],
  settings_group_accounts: ['officialAccounts', 'mayPostOfficially'],
  settings_group_list: [
    'noPhotoListUrl',
    'noPhotoListKey',
    'listRefreshMinutes',
    'listMaxAgeHours',
    'firstNameAlone',
  ],
  settings_group_photos: ['faceOnPhotos', 'approvedDevices'],
  settings_group_contacts: [
    'safeguardingLeadName',
    'safeguardingLeadEmail',
    'safeguardingLeadPhone',
    'headteacherName',
    'headteacherEmail',
    'headteacherPhone',
    'chairOfGovernorsName',
    'chairOfGovernorsEmail',
    'chairOfGovernorsPhone',
    'pressContactName',
    'pressContactEmail',
    'pressContactPhone',
  ],
  settings_group_time: ['workingHours', 'termDates'],
  settings_group_rules: ['ruleSeverities', 'allowOverrideOfBlock', 'evidenceDays'],
} as const satisfies Partial<Record<WordKey, readonly SettingName[]>>;

/** One part of the page: its heading and the settings in it. */
export interface SettingGroup {
  id: string;
  title: string;
  names: readonly SettingName[];
}

const placed: ReadonlySet<SettingName> = new Set(Object.values(groups).flat());

/** A flag beside a list is shown with its list. */
const isFlag = (name: SettingName) =>
  name.endsWith('Only') && settingNames.some((list) => name === `${list}Only`);

/** All settings in groups; what stands in none of them is for IT, and comes last. */
export function settingGroups(): SettingGroup[] {
  const rest = settingNames.filter((name) => !placed.has(name) && !isFlag(name));
  return [
    ...Object.entries(groups).map(([key, names]) => ({ id: key, title: say(key as WordKey), names })),
    { id: 'settings_group_it', title: say('settings_group_it'), names: rest },
  ];
}
