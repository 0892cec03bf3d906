import * as z from 'zod/mini';

const longestText = 2_000;
const mostTexts = 200;

const Tag = z.looseObject({ value: z.unknown(), description: z.optional(z.unknown()) });

/** Text as it may be shown: without control characters, gaps closed, of a sensible length. */
export function plainText(raw: string): string {
  return raw
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, longestText);
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOfTag(item));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOfTag);
  return [];
}

/** Every text of one tag: what it says of itself where its value is of numbers, else each value by itself. */
function textsOfTag(tag: unknown): string[] {
  const read = Tag.safeParse(tag);
  if (!read.success) return texts(tag);
  const inside = texts(read.data.value);
  const { value, description } = read.data;
  if (Array.isArray(value) && value.some((item) => typeof item === 'number')) return texts(description);
  return inside.length > 0 ? inside : texts(description);
}

/** The texts of the named tags of a group, each once, in the order of the names. */
export function textsNamed(group: unknown, names: readonly string[]): string[] {
  if (typeof group !== 'object' || group === null) return [];
  const tags = new Map(Object.entries(group));
  return distinct(names.flatMap((name) => textsOfTag(tags.get(name))));
}

/** Plain texts without repeats or empty ones, and no more of them than anybody reads. */
export function distinct(raw: readonly string[]): string[] {
  return [...new Set(raw.map(plainText))].filter((text) => text !== '').slice(0, mostTexts);
}

/** The texts of tags by these names wherever they lie in a tree of tags, as XMP has them. */
export function textsAnywhere(tree: unknown, names: ReadonlySet<string>, depth = 0): string[] {
  if (typeof tree !== 'object' || tree === null || depth > 12) return [];
  return distinct(
    Object.entries(tree).flatMap(([name, value]) =>
      names.has(name) ? textsOfTag(value) : textsAnywhere(value, names, depth + 1),
    ),
  );
}
