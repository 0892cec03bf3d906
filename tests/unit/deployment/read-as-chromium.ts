import type { RegistryKey } from './registry.ts';

type Type = 'string' | 'boolean' | 'integer' | 'array' | 'object';
/** A node of the schema that Chromium reads the registry by. */
export interface Node {
  type: Type;
  items?: Node;
  properties?: { [name: string]: Node | undefined };
}

function fromJson(text: string, type: 'array' | 'object'): unknown {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) === (type === 'array') ? value : undefined;
}

function valueByType(value: string | number, type: Type): unknown {
  switch (type) {
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'boolean':
      return Number.isInteger(Number(value)) ? Number(value) !== 0 : undefined;
    case 'integer':
      return Number.isInteger(Number(value)) ? Number(value) : undefined;
    case 'array':
    case 'object':
      return typeof value === 'string' ? fromJson(value, type) : undefined;
    default:
      throw type satisfies never;
  }
}

function byName<Value>(entries: Map<string, Value>): [string, Value][] {
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * The value that Chromium makes of a key by a schema, as its RegistryDict does on Windows (seen in its source, 2026-11):
 * a list is a key with numbered values, in the order of their names as text, or JSON; what does not fit is left out.
 */
export function readAsChromium(key: RegistryKey, schema: Node): unknown {
  switch (schema.type) {
    case 'object': {
      const nodeOf = (name: string) =>
        Object.entries(schema.properties ?? {}).find(([known]) => known.toLowerCase() === name.toLowerCase());
      const values = byName(key.values).flatMap(([name, value]) => {
        const [known, node] = nodeOf(name) ?? [];
        return known && node ? [[known, valueByType(value, node.type)]] : [];
      });
      const keys = byName(key.keys).flatMap(([name, below]) => {
        const [known, node] = nodeOf(name) ?? [];
        return known && node ? [[known, readAsChromium(below, node)]] : [];
      });
      return Object.fromEntries([...values, ...keys].filter(([, value]) => value !== undefined));
    }
    case 'array':
      return byName(key.values)
        .filter(([name]) => /^\d+$/.test(name))
        .map(([, value]) => valueByType(value, schema.items?.type ?? 'string'))
        .filter((value) => value !== undefined);
    default:
      return undefined;
  }
}
