type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [name: string]: Value | undefined };

const kindOf = (value: Value | undefined): string => {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
};

const everywhere = { title: 'string', description: 'string' };
const withType = { ...everywhere, type: 'string', id: 'string', sensitiveValue: 'boolean' };
/** Which attributes a node of each type may have, and of which kind each must be (components/policy, seen 2026-11). */
const attributes: { [type: string]: Record<string, string> | undefined } = {
  $ref: { ...everywhere, $ref: 'string' },
  array: { ...withType, items: 'object' },
  boolean: withType,
  integer: { ...withType, enum: 'array', minimum: 'integer', maximum: 'integer' },
  number: withType,
  object: {
    ...withType,
    properties: 'object',
    patternProperties: 'object',
    additionalProperties: 'object',
    required: 'array',
  },
  string: { ...withType, enum: 'array', pattern: 'string' },
};

function isObject(value: Value | undefined): value is { readonly [name: string]: Value | undefined } {
  return kindOf(value) === 'object';
}

function nodeFaults(node: Value | undefined, at: string): string[] {
  if (!isObject(node)) return [`${at} is no schema`];
  const type = '$ref' in node ? '$ref' : node['type'];
  const allowed = typeof type === 'string' ? attributes[type] : undefined;
  if (!allowed) return [`${at} has no known type, or more than one`];
  const faults = Object.entries(node)
    .filter(([name, value]) => kindOf(value) !== allowed[name])
    .map(([name]) => `${at}.${name} is not for a node of type ${type}, or of the wrong kind`);
  const choices = node['enum'];
  if (Array.isArray(choices) && (choices.length === 0 || choices.some((one) => kindOf(one) !== type)))
    faults.push(`${at}.enum is empty or has an entry of another type`);
  if (type === 'array') faults.push(...nodeFaults(node['items'], `${at}.items`));
  const below = ['properties', 'patternProperties'].flatMap((name) =>
    isObject(node[name]) ? Object.entries(node[name]) : [],
  );
  return [...faults, ...below.flatMap(([name, child]) => nodeFaults(child, `${at}.${name}`))];
}

/**
 * What Chromium would refuse in a schema of managed storage: it loads no extension with such a schema. Its documentation
 * adds to the rules of policy schemas that the top is an object that says nothing of additional properties.
 */
export function schemaFaults(schema: unknown): string[] {
  const top = schema as Value;
  if (!isObject(top) || top['type'] !== 'object') return ['the top is not an object'];
  const more = ['additionalProperties', 'patternProperties'].filter((name) => name in top);
  return [...more.map((name) => `the top has ${name}`), ...nodeFaults(top, 'top')];
}

/** Which of the values Chromium would not hand on, because their kind is not the schema's. */
export function valueFaults(
  values: unknown,
  schema: { properties: { [name: string]: Value | undefined } },
): string[] {
  return Object.entries(values as { [name: string]: Value }).flatMap(([name, value]) => {
    const node = schema.properties[name];
    if (!isObject(node)) return [`${name} is not in the schema`];
    if (node['type'] !== kindOf(value)) return [`${name} is ${kindOf(value)}, not ${node['type']}`];
    const item = isObject(node['items']) ? node['items']['type'] : undefined;
    return Array.isArray(value) && value.some((one) => kindOf(one) !== item)
      ? [`${name} has a wrong entry`]
      : [];
  });
}
