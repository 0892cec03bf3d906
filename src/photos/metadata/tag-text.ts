import * as z from 'zod/mini';

const longestText = 2_000;
const mostTexts = 200;
const deepest = 12;

const Tag = z.looseObject({ value: z.unknown(), description: z.optional(z.unknown()) });

/** Text as it may be shown: without control characters, gaps closed, of a sensible length. */
export function plainText(raw: string): string {
  return raw
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, longestText);
}

function texts(value: unknown, depth: number): string[] {
  if (depth > deepest) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOfTag(item, depth + 1));
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((item) => textsOfTag(item, depth + 1));
  return [];
}

/** Every text of one tag: what it says of itself where its value is of numbers, else each value by itself. */
function textsOfTag(tag: unknown, depth = 0): string[] {
  const read = Tag.safeParse(tag);
  if (!read.success || !('value' in read.data)) return texts(tag, depth);
  const inside = texts(read.data.value, depth);
  const { value, description } = read.data;
  if (Array.isArray(value) && value.some((item) => typeof item === 'number'))
    return texts(description, depth);
  return inside.length > 0 ? inside : texts(description, depth);
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

/** A tag with its name, and the names of those that it lies in. */
interface NamedTag {
  name: string;
  tag: unknown;
  inside: readonly string[];
}

/** Every tag of a tree, as XMP has them: a group is of tags by name, a tag's value may be a group or a list of them. */
export function* namedTags(group: unknown, inside: readonly string[] = []): Generator<NamedTag> {
  if (typeof group !== 'object' || group === null || inside.length > deepest) return;
  for (const [name, tag] of Object.entries(group)) {
    yield { name, tag, inside };
    const read = Tag.safeParse(tag);
    const value = read.success ? read.data.value : undefined;
    const groups = Array.isArray(value) ? value.map(groupIn) : [value];
    for (const one of groups) yield* namedTags(one, [...inside, name]);
  }
}

/** An item of a list is a tag whose value is a group, or the group itself. */
function groupIn(item: unknown): unknown {
  const tag = Tag.safeParse(item);
  return tag.success && 'value' in tag.data ? tag.data.value : item;
}

/** The texts of tags by these names wherever they lie in a tree. */
export function textsAnywhere(tree: unknown, names: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const { name, tag } of namedTags(tree)) if (names.has(name)) found.push(...textsOfTag(tag));
  return distinct(found);
}
