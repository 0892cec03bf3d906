/** The words that belong to no rule in particular, by key; translations live in `_locales` under `rule_common_<key>`. */
export const commonWords: Record<string, string> = {
  statement: 'I have looked at this, and I am allowed to post it.',
  not_fully_checked:
    'This text is so long that only its first part was checked: please read the rest yourself.',
};

/** Looks a message up in the person's language; undefined when there is none. */
export type Translate = (key: string) => string | undefined;

/** A rule's words in the person's language, English otherwise, with `{placeholders}` filled. */
export function sayRule(
  rule: { id: string; words: Record<string, string> },
  key: string,
  values: Record<string, string> = {},
  translate?: Translate,
): string {
  const template = translate?.(`rule_${rule.id}_${key}`.replaceAll('-', '_')) ?? rule.words[key];
  if (template === undefined) throw new Error(`The rule ${rule.id} has no words for "${key}"`);
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Words that belong to no rule in particular. */
export function sayCommon(key: string, translate?: Translate): string {
  return sayRule({ id: 'common', words: commonWords }, key, {}, translate);
}
