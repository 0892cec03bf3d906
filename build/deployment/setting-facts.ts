import * as z from 'zod/mini';
import {
  type SettingEntry,
  type SettingName,
  settingNames,
  settingsTable,
} from '../../src/model/settings.ts';

/** What a setting may hold, as far as a form or a table can say it. Ranges include both ends. */
export type SettingKind =
  | { is: 'yes-or-no' }
  | { is: 'number'; minimum: number; maximum: number }
  | { is: 'choice'; choices: string[] }
  | { is: 'text'; format?: string | undefined; pattern?: string | undefined }
  | { is: 'list'; choices?: string[] | undefined; pattern?: string | undefined };

export interface SettingFacts {
  name: SettingName;
  title: string;
  description: string;
  default: unknown;
  kind: SettingKind;
}

const text = z.object({
  type: z.literal('string'),
  format: z.optional(z.string()),
  pattern: z.optional(z.string()),
  enum: z.optional(z.array(z.string())),
});
/** The part of JSON Schema that the table of settings makes use of. */
const JsonSchema = z.union([
  text,
  z.object({ type: z.literal('boolean') }),
  z.object({ type: z.literal('integer'), minimum: z.number(), maximum: z.number() }),
  z.object({ type: z.literal('array'), items: text }),
  z.object({ anyOf: z.tuple([z.object({ const: z.literal('') }), text]) }),
]);

function kindOf(entry: Pick<SettingEntry<unknown>, 'schema'>): SettingKind {
  const parsed = JsonSchema.parse(z.toJSONSchema(entry.schema));
  const schema = 'anyOf' in parsed ? parsed.anyOf[1] : parsed;
  switch (schema.type) {
    case 'boolean':
      return { is: 'yes-or-no' };
    case 'integer':
      return { is: 'number', minimum: schema.minimum, maximum: schema.maximum };
    case 'array':
      return { is: 'list', choices: schema.items.enum, pattern: schema.items.pattern };
    case 'string':
      return schema.enum
        ? { is: 'choice', choices: schema.enum }
        : { is: 'text', format: schema.format, pattern: schema.pattern };
    default:
      throw schema satisfies never;
  }
}

/** Every setting with what may stand in it, read from the schemas of the settings table, in its order. */
export const settingFacts: SettingFacts[] = settingNames.map((name) => {
  const { title, description, default: fallback } = settingsTable[name];
  return { name, title, description, default: fallback, kind: kindOf(settingsTable[name]) };
});

function quoted(values: readonly string[]): string {
  const marked = values.map((value) => `\`${value}\``);
  return marked.length > 1 ? `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}` : marked.join('');
}

/** What may stand in a setting, in words with Markdown's marks for code. */
export function allowedWords(kind: SettingKind): string {
  switch (kind.is) {
    case 'yes-or-no':
      return quoted(['true', 'false']);
    case 'number':
      return `a whole number from ${kind.minimum} to ${kind.maximum}`;
    case 'choice':
      return quoted(kind.choices);
    case 'text':
      if (kind.format === 'uri') return 'an `https` address, or nothing';
      return kind.pattern ? `text of the form \`${kind.pattern}\`` : 'text';
    case 'list':
      if (kind.choices) return `any of ${quoted(kind.choices)}`;
      return kind.pattern ? `texts, each of the form \`${kind.pattern}\`` : 'texts';
    default:
      throw kind satisfies never;
  }
}

/** The default of a setting as IT would write it; "none" where nothing is set. */
export function defaultWords(fallback: unknown): string {
  return fallback === '' || (Array.isArray(fallback) && fallback.length === 0)
    ? 'none'
    : `\`${JSON.stringify(fallback).replaceAll('"', '')}\``;
}
