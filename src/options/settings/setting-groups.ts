import { type SettingName, settingNames } from '../../model/settings.ts';
import { say, type WordKey } from '../../warnings/words.ts';

/** What a person looks for, in the order in which it stands on the page. */
const groups = [
  {
    title: 'settings_group_school',
    names: [
      'policy',
      'policyUrl',
      'schoolNames',
      'schoolDomains',
      'schoolPhones',
      'extraTerms',
      'allowedLinkHosts',
    ],
  },
  {
    title: 'settings_group_accounts',
    names: ['officialAccounts', 'mayPostOfficially'],
  },
  {
    title: 'settings_group_list',
    names: ['noPhotoListUrl', 'noPhotoListKey', 'listRefreshMinutes', 'listMaxAgeHours', 'firstNameAlone'],
  },
  {
    title: 'settings_group_photos',
    names: ['faceOnPhotos', 'approvedDevices'],
  },
  {
    title: 'settings_group_contacts',
    names: [
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
  },
  {
    title: 'settings_group_time',
    names: ['workingHours', 'termDates'],
  },
  {
    title: 'settings_group_rules',
    names: ['ruleSeverities', 'allowOverrideOfBlock', 'evidenceDays'],
  },
] as const satisfies { title: WordKey; names: readonly SettingName[] }[];

/** One part of the page: its heading and the settings in it. */
export interface SettingGroup {
  id: string;
  title: string;
  names: readonly SettingName[];
}

const placed: ReadonlySet<SettingName> = new Set(groups.flatMap(({ names }) => names));

/** A flag beside a list is shown with its list. */
const isFlag = (name: SettingName) =>
  name.endsWith('Only') && settingNames.some((list) => name === `${list}Only`);

/** All settings in groups; what stands in none of them is for IT, and comes last. */
export function settingGroups(): SettingGroup[] {
  const rest = settingNames.filter((name) => !placed.has(name) && !isFlag(name));
  return [
    ...groups.map(({ title, names }) => ({ id: title, title: say(title), names })),
    { id: 'settings_group_it', title: say('settings_group_it'), names: rest },
  ];
}
