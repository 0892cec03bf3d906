import { issueWords } from '../model/issue-words.ts';
import { Policy, speaks } from '../model/policy.ts';
import { nearest } from './nearest.ts';

/** A policy file that can be used, and what about it a person should know. */
export interface ReadPolicy {
  policy: Policy;
  notes: string[];
}

/** Read a policy file's text; `knownRules` are the ids of the rules there are. Throws with the line or the path of what is wrong, and the way out. */
export function readPolicy(text: string, knownRules: readonly string[]): ReadPolicy {
  const json = parse(text.replace(/^\ufeff/, ''));
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Error('a policy must be one JSON object');
  }
  const parsed = Policy.safeParse(json, { reportInput: true });
  if (!parsed.success) throw new Error(issueWords(parsed.error, 'the policy'));
  checkSections(parsed.data);
  return { policy: parsed.data, notes: [...unknownFields(json), ...checkRules(parsed.data, knownRules)] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON${placeOf(error instanceof Error ? error.message : '', text)}`);
  }
}

/** Browsers and Node tell the place of a mistake in different words. */
function placeOf(message: string, text: string): string {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return `: look at line ${line}`;
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return `: look at line ${text.slice(0, Number(position)).split('\n').length}`;
  return text.trim() === ''
    ? ': it is empty'
    : ': it ends too early, a bracket or a quotation mark is missing';
}

function checkSections({ sections }: Policy): void {
  const seen = new Map<string, string>();
  sections.forEach((section, at) => {
    section.clauses.forEach(({ ref }, index) => {
      const path = `sections.${at}.clauses.${index}`;
      const before = seen.get(ref);
      if (before !== undefined) {
        throw new Error(
          `${path}.ref "${ref}" is the ref of ${before} as well: a warning could not tell them apart`,
        );
      }
      if (ref.trim() === '') throw new Error(`${path}.ref is empty: give the clause a number or a name`);
      seen.set(ref, path);
    });
  });
}

/** Rules have to rest on clauses that are there; what this version cannot do is only noted. */
function checkRules({ sections, rules }: Policy, known: readonly string[]): string[] {
  const refs = sections.flatMap(({ clauses }) => clauses.map(({ ref }) => ref));
  const notes: string[] = [];
  const groundless: string[] = [];
  for (const [rule, setting] of Object.entries(rules)) {
    const { clauses } = setting;
    const missing = clauses.find((ref) => !refs.includes(ref));
    if (missing !== undefined) {
      throw new Error(
        `rules.${rule}.clauses names "${missing}", which no section has${nearest(missing, refs)}`,
      );
    }
    if (speaks(setting) && clauses.length === 0 && rule !== 'no-photo-list-match')
      groundless.push(`rules.${rule}`);
    if (speaks(setting) && !known.includes(rule)) {
      notes.push(`rules.${rule} is a rule this version does not have${nearest(rule, known)}`);
    }
  }
  if (groundless.length > 0) {
    throw new Error(
      `${groundless.join(', ')} rest on no clause: name the clauses in "clauses", or set the rule to "off"`,
    );
  }
  return notes;
}

const fields = ['format', 'id', 'title', 'organisation', 'version', 'document', 'wording', 'adopted'].concat(
  'reviewEveryMonths',
  'sections',
  'rules',
  'switches',
);

function unknownFields(json: object): string[] {
  return Object.keys(json)
    .filter((field) => !fields.includes(field))
    .map((field) => `"${field}" is no field of a policy and was not read${nearest(field, fields)}`);
}
