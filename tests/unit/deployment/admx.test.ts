import { readFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type ChromiumBrowser, chrome, edge } from '../../../build/deployment/chromium-browser.ts';
import { policyFiles } from '../../../build/deployment/policy-files.ts';
import { settingNames, settingsTable } from '../../../src/model/settings.ts';
import { managedSchema } from '../../commands/managed-schema.ts';
import { applyTemplate } from './apply-template.ts';
import { readAsChromium } from './read-as-chromium.ts';
import { keyAt } from './registry.ts';
import { sample } from './sample.ts';
import { templateFaults } from './template-faults.ts';

const published = await readFile(new URL('policy-definitions.xsd', import.meta.url), 'utf8');
const files = policyFiles(sample);
const { id } = sample.ids.selfHosted;

function templateOf({ key }: ChromiumBrowser) {
  return {
    admx: files[`second-look-${key}.admx`] ?? '',
    adml: files[`en-US/second-look-${key}.adml`] ?? '',
  };
}

async function againstSchema(contents: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'template.xml', contents }, schema: published });
  return errors.map(({ message }) => message);
}

describe.each([chrome, edge])('the template for $title', (browser) => {
  const { admx, adml } = templateOf(browser);

  test('both files fit the schema that Microsoft publishes', async () => {
    expect(await againstSchema(admx)).toEqual([]);
    expect(await againstSchema(adml)).toEqual([]);
  });

  test('every id is resolved, none is without use, and nothing is in it that Intune’s importer refuses', () => {
    expect(templateFaults(admx, adml)).toEqual([]);
  });

  test('filled in with the sample, it writes what the browser reads as the sample', () => {
    const root = applyTemplate(admx, sample.settings);
    const policyKey = keyAt(root, `${browser.registryKey}\\3rdparty\\extensions\\${id}\\policy`);
    expect(readAsChromium(policyKey, managedSchema())).toEqual(sample.settings);
  });

  test('switched on, it installs the extension', () => {
    const root = applyTemplate(admx, {});
    const installed = keyAt(root, `${browser.registryKey}\\ExtensionSettings\\${id}`);
    expect(Object.fromEntries(installed.values)).toEqual({
      installation_mode: 'force_installed',
      update_url: sample.ids.selfHosted.updateUrl,
      override_update_url: 1,
      ...browser.pinned,
    });
  });
});

test('the two templates share no name, so that both can be imported', () => {
  const target = (browser: ChromiumBrowser) => /<target [^>]+>/.exec(templateOf(browser).admx)?.[0];
  expect(target(chrome)).not.toBe(target(edge));
});

interface Elements {
  decimal?: { '@minValue': string; '@maxValue': string };
  enum?: { item: { value: { string: string } }[] };
}

test('ranges and choices in the template are those that the settings table takes', () => {
  const { policyDefinitions } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
  }).parse(templateOf(chrome).admx);
  const policies: { '@name': string; elements?: Elements }[] = policyDefinitions.policies.policy;
  expect(policies.map((policy) => policy['@name'])).toEqual(['Install', ...settingNames]);
  const taken = (name: (typeof settingNames)[number], value: unknown) =>
    settingsTable[name].schema.safeParse(value).success;
  const kinds = { ranges: 0, choices: 0 };
  for (const name of settingNames) {
    const elements = policies.find((policy) => policy['@name'] === name)?.elements;
    if (elements?.decimal) {
      const [low, high] = [Number(elements.decimal['@minValue']), Number(elements.decimal['@maxValue'])];
      expect([low - 1, low, high, high + 1].map((value) => taken(name, value))).toEqual([
        false,
        true,
        true,
        false,
      ]);
      kinds.ranges += 1;
    }
    if (elements?.enum) {
      expect(elements.enum.item.every(({ value }) => taken(name, value.string))).toBe(true);
      kinds.choices += 1;
    }
  }
  expect(kinds).toEqual({ ranges: 3, choices: 1 });
});

describe('a fault in a template is found', () => {
  const { admx, adml } = templateOf(chrome);
  test.each([
    [
      'a policy that says nothing of where it is supported',
      admx.replace(/<supportedOn ref="supported"\/>/, ''),
    ],
    ['an id with a sign that is none', admx.replace('name="schoolNames"', 'name="school-names"')],
    ['an element nobody knows', adml.replaceAll('listBox', 'lists')],
  ])('by the schema: %s', async (_what, broken) => {
    expect(await againstSchema(broken)).not.toEqual([]);
  });

  test.each([
    ['a string that is missing', admx, adml.replace(/<string id="schoolNames">[^<]*<\/string>/, '')],
    [
      'a string without a use',
      admx,
      adml.replace('<stringTable>', '<stringTable><string id="more">x</string>'),
    ],
    [
      'a presentation that is missing',
      admx,
      adml.replace('<presentation id="termDates">', '<presentation id="t">'),
    ],
    ['a field for no element', admx, adml.replace('refId="termDates"', 'refId="dates"')],
    [
      'a category that is missing',
      admx.replace('<parentCategory ref="Sec', '<parentCategory ref="Hec'),
      adml,
    ],
    [
      'another maker’s template',
      admx.replace('</policyNamespaces>', '<using prefix="a"/></policyNamespaces>'),
      adml,
    ],
    ['a combo box', admx, adml.replaceAll('textBox', 'comboBox')],
    ['a kind of value that Chromium does not read', admx.replaceAll('<text ', '<multiText '), adml],
  ])('by its ids: %s', (_what, brokenAdmx, brokenAdml) => {
    expect(templateFaults(brokenAdmx, brokenAdml)).not.toEqual([]);
  });
});
