import { settingNames, settingsTable } from '../../src/model/settings.ts';

type Node = { type: 'string' | 'boolean' | 'integer' } | { type: 'array'; items: { type: 'string' } };

function nodeFor(value: unknown): Node {
  if (Array.isArray(value)) return { type: 'array', items: { type: 'string' } };
  if (typeof value === 'boolean') return { type: 'boolean' };
  if (typeof value === 'number') return { type: 'integer' };
  return { type: 'string' };
}

/**
 * The managed settings as Chromium's policy schema describes them. Only types are given: Chromium drops a value that
 * does not fit without telling the extension, while one that arrives can be refused by name, with the reason.
 */
export function managedSchema() {
  const properties = settingNames.map((name) => {
    const { title, description, default: fallback } = settingsTable[name];
    return [name, { title, description, ...nodeFor(fallback) }] as const;
  });
  return { type: 'object' as const, properties: Object.fromEntries(properties) };
}
