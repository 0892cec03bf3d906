import type * as z from 'zod/mini';

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return 'input' in issue && issue.input === undefined
        ? 'is missing'
        : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'invalid_format':
      return formatWords(issue);
    case 'unrecognized_keys':
      return `has fields nobody knows: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return unionWords(issue);
    default:
      return issue.message || 'cannot be read';
  }
}

function formatWords(issue: Extract<z.core.$ZodIssue, { code: 'invalid_format' }>): string {
  switch (issue.format) {
    case 'datetime':
      return 'must be a date and time such as 2026-11-01T08:00:00Z';
    case 'date':
      return 'must be a date such as 2026-11-01';
    case 'url':
      return 'must be an https address';
    default:
      return issue.message && issue.message !== 'Invalid input'
        ? issue.message
        : `does not have the form ${issue.format}`;
  }
}

function unionWords(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>): string {
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const deepest = branches.sort(
    (one, other) => (other[0]?.path.length ?? 0) - (one[0]?.path.length ?? 0),
  )[0]?.[0];
  if (deepest && deepest.path.length > 0) return `${deepest.path.join('.')} ${expectation(deepest)}`;
  return (
    [...new Set(branches.flatMap((branch) => branch.map(expectation)))].join(', or ') || 'cannot be read'
  );
}

/** Where it is. A list alone has no field to name, and people count its entries from one. */
function placeOf(path: readonly PropertyKey[], whole: string): string {
  const [first, ...rest] = path;
  if (first === undefined) return whole;
  return typeof first === 'number' ? [`entry ${first + 1}`, ...rest].join('.') : path.join('.');
}

/**
 * What is wrong with a value, field first, in words: `children.3.names must be a list`. A missing field is told from a
 * wrong one where the value was parsed with `reportInput`.
 */
export function issueWords(error: z.core.$ZodError, whole = 'the file'): string {
  const issue = error.issues[0];
  if (!issue) return `${whole} cannot be read`;
  return `${placeOf(issue.path, whole)} ${expectation(issue)}`;
}
