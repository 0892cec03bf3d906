import { type AdmxNames, installPolicy, schemaOfTemplates } from './admx-names.ts';
import type { ChromiumBrowser, ForcedCopy } from './chromium-browser.ts';
import { type SettingFacts, settingFacts } from './setting-facts.ts';
import { type Element, xml } from './xml.ts';

/** The longest text the editor takes; without it the limit is 1,023. */
const longestText = '100000';

const string = (id: string) => `$(string.${id})`;
const presentation = (id: string) => `$(presentation.${id})`;
const decimal = (value: number): Element => ({ decimal: { '@value': String(value) } });

/**
 * The part of a policy that says what is written. Only kinds that Intune's importer takes and Chromium reads: no combo
 * box, no REG_MULTI_SZ. A list is a key of its own with values named 1, 2 and so on.
 */
function whatIsWritten({ name, kind }: SettingFacts, policyKey: string): Element {
  const element = { '@id': name, '@valueName': name, '@required': 'true' };
  switch (kind.is) {
    case 'yes-or-no':
      return { enabledValue: decimal(1), disabledValue: decimal(0) };
    case 'number': {
      const range = { '@minValue': String(kind.minimum), '@maxValue': String(kind.maximum) };
      return { elements: { decimal: { ...element, ...range } } };
    }
    case 'choice': {
      const item = kind.choices.map((choice) => ({
        '@displayName': string(`${name}_${choice}`),
        value: { string: choice },
      }));
      return { elements: { enum: { ...element, item } } };
    }
    case 'text':
      return { elements: { text: { ...element, '@maxLength': longestText } } };
    case 'list':
      return { elements: { list: { '@id': name, '@key': `${policyKey}\\${name}`, '@valuePrefix': '' } } };
    default:
      throw kind satisfies never;
  }
}

function policy(name: string, key: string, names: AdmxNames, more: Element, written: Element): Element {
  return {
    '@name': name,
    '@class': 'Both',
    '@displayName': string(name),
    '@explainText': string(`${name}_explain`),
    '@key': key,
    ...more,
    parentCategory: { '@ref': names.category },
    supportedOn: { '@ref': 'supported' },
    ...written,
  };
}

function settingPolicy(facts: SettingFacts, key: string, names: AdmxNames): Element {
  const more =
    facts.kind.is === 'yes-or-no'
      ? { '@valueName': facts.name }
      : { '@presentation': presentation(facts.name) };
  return policy(facts.name, key, names, more, whatIsWritten(facts, key));
}

function installationPolicy(key: string, names: AdmxNames, install: ForcedCopy['install']): Element {
  const items = (valueFor: (value: string | true) => Element) =>
    Object.entries(install).map(([name, value]) => ({ '@valueName': name, value: valueFor(value) }));
  return policy(
    installPolicy,
    key,
    names,
    {},
    {
      enabledList: {
        '@defaultKey': key,
        item: items((value) => (value === true ? decimal(1) : { string: value })),
      },
      disabledList: { '@defaultKey': key, item: items(() => ({ delete: '' })) },
    },
  );
}

/** The administrative template (ADMX) for one browser: one policy that installs the extension, and one each setting. */
export function admx(browser: ChromiumBrowser, { id, install }: ForcedCopy, names: AdmxNames): string {
  const settingsKey = `${browser.registryKey}\\3rdparty\\extensions\\${id}\\policy`;
  const installKey = `${browser.registryKey}\\ExtensionSettings\\${id}`;
  return xml({
    policyDefinitions: {
      ...schemaOfTemplates,
      '@revision': names.revision,
      policyNamespaces: { target: { '@prefix': names.prefix, '@namespace': names.namespace } },
      resources: { '@minRequiredRevision': names.revision, '@fallbackCulture': 'en-US' },
      supportedOn: {
        definitions: { definition: { '@name': 'supported', '@displayName': string('supported') } },
      },
      categories: { category: { '@name': names.category, '@displayName': string('category') } },
      policies: {
        policy: [
          installationPolicy(installKey, names, install),
          ...settingFacts.map((facts) => settingPolicy(facts, settingsKey, names)),
        ],
      },
    },
  });
}
