import { type AdmxNames, installPolicy, schemaOfTemplates } from './admx-names.ts';
import type { ChromiumBrowser } from './chromium-browser.ts';
import { allowedWords, defaultWords, type SettingFacts, settingFacts } from './setting-facts.ts';
import { type Element, xml } from './xml.ts';

interface Words {
  id: string;
  text: string;
}

const plain = (text: string) => text.replaceAll('`', '');

/** What the editor says beside a policy. */
function explanation({ name, description, kind, default: fallback }: SettingFacts): string {
  return [
    description,
    `May hold: ${plain(allowedWords(kind))}.`,
    `Where it is not set: ${plain(defaultWords(fallback))}.`,
    `Name of the setting: ${name}.`,
  ].join('\n\n');
}

function settingWords(facts: SettingFacts): Words[] {
  const { name, title, kind } = facts;
  const choices = kind.is === 'choice' ? kind.choices : [];
  return [
    { id: name, text: title },
    { id: `${name}_explain`, text: explanation(facts) },
    ...choices.map((choice) => ({ id: `${name}_${choice}`, text: choice })),
  ];
}

function installWords({ title, registryKey }: ChromiumBrowser): Words[] {
  const text = [
    `Installs Second Look in ${title} for everybody on this machine, keeps it, and keeps its icon in sight.`,
    `Where ExtensionSettings is set as one text of JSON, in the template of ${title} itself, leave this policy alone and add the entry there: this one writes below ${registryKey}\\ExtensionSettings, and the browser would then no longer read that text.`,
    'Disabled or not configured: Second Look is taken away again.',
  ];
  return [
    { id: installPolicy, text: 'Install Second Look' },
    { id: `${installPolicy}_explain`, text: text.join('\n\n') },
  ];
}

/** What the editor shows to fill in; a policy of yes or no has nothing but its own state. */
function presentation({ name, title, kind, default: fallback }: SettingFacts): Element[] {
  const field = { '@refId': name, '#': title };
  switch (kind.is) {
    case 'yes-or-no':
      return [];
    case 'number':
      return [{ '@id': name, decimalTextBox: { ...field, '@defaultValue': String(fallback) } }];
    case 'choice': {
      const item = String(kind.choices.indexOf(String(fallback)));
      return [{ '@id': name, dropdownList: { ...field, '@noSort': 'true', '@defaultItem': item } }];
    }
    case 'text':
      return [
        {
          '@id': name,
          textBox: {
            '@refId': name,
            label: title,
            ...(fallback !== '' && { defaultValue: String(fallback) }),
          },
        },
      ];
    case 'list':
      return [{ '@id': name, listBox: field }];
    default:
      throw kind satisfies never;
  }
}

/** The language file (ADML) that goes with the template of one browser. */
export function adml(browser: ChromiumBrowser, names: AdmxNames): string {
  const title = `Second Look in ${browser.title}`;
  const words: Words[] = [
    { id: 'category', text: title },
    { id: 'supported', text: `${browser.title} 148 and later, with Second Look` },
    ...installWords(browser),
    ...settingFacts.flatMap(settingWords),
  ];
  return xml({
    policyDefinitionResources: {
      ...schemaOfTemplates,
      '@revision': names.revision,
      displayName: title,
      description: `The settings of the browser extension Second Look in ${browser.title}.`,
      resources: {
        stringTable: { string: words.map(({ id, text }) => ({ '@id': id, '#': text })) },
        presentationTable: { presentation: settingFacts.flatMap(presentation) },
      },
    },
  });
}
