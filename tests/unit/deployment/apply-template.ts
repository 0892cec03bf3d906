import { XMLParser } from 'fast-xml-parser';
import type { SchoolSettings } from '../../../build/deployment/school-settings.ts';
import { emptyKey, keyAt, type RegistryKey } from './registry.ts';

interface Item {
  '@valueName': string;
  value: { string?: string; decimal?: { '@value': string } };
}
interface Policy {
  '@name': string;
  '@key': string;
  '@valueName'?: string;
  enabledValue?: { decimal: { '@value': string } };
  disabledValue?: { decimal: { '@value': string } };
  enabledList?: { '@defaultKey': string; item: Item[] };
  elements?: {
    text?: { '@valueName': string };
    enum?: { '@valueName': string };
    decimal?: { '@valueName': string };
    list?: { '@key': string; '@valuePrefix': string };
  };
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });

function fillIn(
  root: RegistryKey,
  policy: Policy,
  value: NonNullable<SchoolSettings[keyof SchoolSettings]>,
): void {
  const { values } = keyAt(root, policy['@key']);
  const { text, enum: choice, decimal, list } = policy.elements ?? {};
  if (Array.isArray(value) && list) {
    const below = keyAt(root, list['@key']).values;
    for (const [at, entry] of value.entries()) below.set(`${list['@valuePrefix']}${at + 1}`, entry);
  } else if (typeof value === 'boolean') {
    const state = value ? policy.enabledValue : policy.disabledValue;
    if (state && policy['@valueName']) values.set(policy['@valueName'], Number(state.decimal['@value']));
  } else if (typeof value === 'string' || typeof value === 'number') {
    const element = typeof value === 'number' ? decimal : (text ?? choice);
    if (element) values.set(element['@valueName'], value);
  }
}

/**
 * The registry after Group Policy has written what somebody filled in: the settings, and every policy that has only a
 * list of values switched on.
 */
export function applyTemplate(admx: string, settings: SchoolSettings): RegistryKey {
  const root = emptyKey();
  const policies: Policy[] = parser.parse(admx).policyDefinitions.policies.policy;
  for (const policy of policies) {
    const value = Object.entries(settings).find(([name]) => name === policy['@name'])?.[1];
    if (value !== undefined) fillIn(root, policy, value);
    for (const { '@valueName': name, value } of policy.enabledList?.item ?? []) {
      keyAt(root, policy.enabledList?.['@defaultKey'] ?? '').values.set(
        name,
        value.string ?? Number(value.decimal?.['@value']),
      );
    }
  }
  return root;
}
