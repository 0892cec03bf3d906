import * as z from 'zod/mini';
import { SiteId } from './draft.ts';
import { readSpanOfDays, readSpanOfHours } from './school-time.ts';

const words = z.array(z.string());
const httpsAddress = z.union([z.literal(''), z.url({ protocol: /^https$/ })]);
const listKey = z.string().check(
  z.regex(/^(?:[\w-]{43}=?)?$/, {
    error: 'is not a key: it must be 43 letters, digits, - and _, as the page for the school office shows it',
  }),
);
const officialAccount = z.string().check(
  z.regex(/^(x:@|facebook:|instagram:|linkedin:)\S.*$/, {
    error: 'is not an account: write x:@handle, facebook:Name, instagram:handle or linkedin:Page',
  }),
);
const ruleSeverity = z.string().check(
  z.regex(/^[a-z0-9-]+=(off|remind|warn|confirm|block)$/, {
    error: 'is not of the form rule=severity, with off, remind, warn, confirm or block',
  }),
);

const spanOfHours = z.string().check(
  z.refine((written) => readSpanOfHours(written) !== undefined, {
    error: 'is not understood: write days and times such as "Mon-Fri 08:30-15:30"',
  }),
);
const spanOfDays = z.string().check(
  z.refine((written) => readSpanOfDays(written) !== undefined, {
    error: 'is not understood: write the first and the last day such as "2026-09-02/2026-10-23"',
  }),
);

/** One setting: what it may hold, what it holds when nobody says, and the words IT reads beside it. */
export interface SettingEntry<Value> {
  schema: z.ZodMiniType<Value>;
  default: NoInfer<Value>;
  title: string;
  description: string;
}

function setting<Value>(
  schema: z.ZodMiniType<Value>,
  fallback: NoInfer<Value>,
  title: string,
  description: string,
): SettingEntry<Value> {
  return { schema, default: fallback, title, description };
}

function contact<Prefix extends string>(prefix: Prefix, person: string) {
  return {
    [`${prefix}Name`]: setting(
      z.string(),
      '',
      `${person}: name`,
      `Name of the ${person.toLowerCase()}, shown where a warning says whom to tell.`,
    ),
    [`${prefix}Email`]: setting(
      z.string(),
      '',
      `${person}: email`,
      `Email address of the ${person.toLowerCase()}.`,
    ),
    [`${prefix}Phone`]: setting(
      z.string(),
      '',
      `${person}: phone`,
      `Phone number of the ${person.toLowerCase()}.`,
    ),
  } as Record<`${Prefix}${'Name' | 'Email' | 'Phone'}`, SettingEntry<string>>;
}

/**
 * A list, and the flag that says whether the list set by managed policy is the whole of it. Without the flag what a
 * person has added counts as well.
 */
function list<Name extends string, Item extends string>(
  name: Name,
  items: z.ZodMiniType<Item[]>,
  title: string,
  description: string,
) {
  return {
    [name]: setting(items, [], title, description),
    [`${name}Only`]: setting(
      z.boolean(),
      false,
      `${title}: these only`,
      `Whether ${name} by managed policy is the whole list; otherwise what a person adds counts as well.`,
    ),
  } as Record<Name, SettingEntry<Item[]>> & Record<`${Name}Only`, SettingEntry<boolean>>;
}

/** Every setting, flat and typed, one name each. Everything about settings is made from this table. */
export const settingsTable = {
  policy: setting(z.string(), 'one-education', 'Policy', 'Id of the bundled policy the school has adopted.'),
  policyUrl: setting(
    httpsAddress,
    '',
    'Policy address',
    'An https address of a policy file that replaces the bundled one.',
  ),
  ...list(
    'schoolNames',
    words,
    'School names',
    'Names the school goes by, so that a text about the school is recognised.',
  ),
  ...list(
    'schoolDomains',
    words,
    'School domains',
    "Web and email domains that are the school's own, such as oakfield.sch.uk.",
  ),
  ...list(
    'schoolPhones',
    words,
    'School phone numbers',
    "Numbers that are the school's own and may be published.",
  ),
  ...list(
    'officialAccounts',
    z.array(officialAccount),
    'Official accounts',
    "The school's accounts: x:@handle, facebook:Name, instagram:handle, linkedin:Page.",
  ),
  mayPostOfficially: setting(
    z.boolean(),
    true,
    'May post officially',
    'Whether the person signed in may publish on official accounts.',
  ),
  noPhotoListUrl: setting(
    httpsAddress,
    '',
    'No-photo list address',
    'An https address of the list of children who must not be shown.',
  ),
  noPhotoListKey: setting(listKey, '', 'No-photo list key', 'The key of a sealed list, as base64url text.'),
  listRefreshMinutes: setting(
    z.int().check(z.minimum(5), z.maximum(10_080)),
    60,
    'List refresh',
    'Minutes between two looks for a newer list.',
  ),
  listMaxAgeHours: setting(
    z.int().check(z.minimum(1), z.maximum(8_760)),
    72,
    'List maximum age',
    'Hours after which a list that could not be refreshed is called too old.',
  ),
  firstNameAlone: setting(
    z.boolean(),
    false,
    'First name and class',
    'Whether a listed first name beside its exact class counts as a match.',
  ),
  faceOnPhotos: setting(
    z.enum(['allow', 'remind', 'cover']),
    'remind',
    'Face-on photos',
    'What happens with face-on pictures of pupils: allow, remind or cover.',
  ),
  ...list('approvedDevices', words, 'Approved devices', 'Camera makes and models that staff may use.'),
  ...list(
    'allowedLinkHosts',
    words,
    'Allowed link hosts',
    'Hosts that official posts may link to without a note.',
  ),
  ...contact('safeguardingLead', 'Safeguarding lead'),
  ...contact('headteacher', 'Headteacher'),
  ...contact('chairOfGovernors', 'Chair of governors'),
  ...contact('pressContact', 'Press contact'),
  ...list(
    'workingHours',
    z.array(spanOfHours),
    'Working hours',
    'Days and times such as "Mon-Fri 08:30-15:30"; breaks are left out by giving two spans. Without days, Monday to Friday.',
  ),
  ...list('termDates', z.array(spanOfDays), 'Term dates', 'Spans such as "2026-09-02/2026-10-23".'),
  ...list(
    'ruleSeverities',
    z.array(ruleSeverity),
    'Rule severities',
    'Changes to how strictly rules speak: rule=severity.',
  ),
  ...list(
    'extraTerms',
    words,
    'Extra terms',
    "Words the school wants treated as confidential, such as a project's name.",
  ),
  selectorTable: setting(
    z.string(),
    '',
    'Selector table',
    'Text of a selector table (JSON) whose rows replace those that sites are recognised by.',
  ),
  ...list(
    'disabledSites',
    z.array(SiteId),
    'Sites switched off',
    'Sites on which Second Look does nothing, and says so.',
  ),
  allowOverrideOfBlock: setting(
    z.boolean(),
    false,
    'Override of a block',
    'Whether a blocked post may go out with a written reason.',
  ),
  evidenceDays: setting(
    z.int().check(z.minimum(0), z.maximum(3_650)),
    30,
    'Evidence days',
    'Days for which a saved copy of a comment is to be kept; the copy says until when. 0 says nothing.',
  ),
  showFirstRunPage: setting(
    z.boolean(),
    true,
    'First-run page',
    'Whether a page opens after the first install.',
  ),
};

export type SettingName = keyof typeof settingsTable;
export type Settings = {
  [Name in SettingName]: (typeof settingsTable)[Name] extends SettingEntry<infer Value> ? Value : never;
};
export const settingNames = Object.keys(settingsTable) as SettingName[];

/** What holds when nobody has set anything. */
export const defaultSettings = Object.fromEntries(
  settingNames.map((name) => [name, settingsTable[name].default]),
) as Settings;
