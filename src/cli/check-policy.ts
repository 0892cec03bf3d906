import { standingOf } from '../check/severity.ts';
import type { Policy, RuleSetting } from '../model/policy.ts';
import { coverageOf } from '../policies/coverage.ts';
import { rules } from '../rules/index.ts';
import { choosePolicy } from './facts.ts';

const usage = `Usage: npm run --silent check-policy -- FILE or ID

Says whether a policy file can be used, which rules it switches on, and what it leaves off.

Exit status: 0 it can be used, 2 it cannot be read.
`;

function settingWords({ official, personal, unless, clauses }: RuleSetting): string {
  const cases = (unless ?? []).map((one) => `, ${one.when} ${one.official}/${one.personal}`);
  const count = `${clauses.length} clause${clauses.length === 1 ? '' : 's'}`;
  return `official ${official}, personal ${personal}${cases.join('')} (${count})`;
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `${heading} (${items.length}):`, ...items.map((item) => `  ${item}`)];
}

/** A pupil's full name is spoken of by another rule where a policy has no clause on names. */
function throughAnother(rule: string, policy: Policy): string {
  const through = (['official', 'personal'] as const).flatMap((account) => {
    const speaksAs = standingOf(rule, policy, account)?.speaksAs;
    return speaksAs === undefined || speaksAs === rule ? [] : [speaksAs];
  });
  return through.length === 0 ? rule : `${rule} (speaks through ${[...new Set(through)].join(' and ')})`;
}

function report(policy: Policy): string {
  const coverage = coverageOf(
    policy,
    rules.map(({ id }) => id),
  );
  const clauses = policy.sections.reduce((sum, section) => sum + section.clauses.length, 0);
  const always = coverage.off.filter((rule): boolean => rule === 'no-photo-list-match');
  return [
    `${policy.title} (${policy.id}), version ${policy.version}, ${policy.organisation}`,
    `${policy.sections.length} sections, ${clauses} clauses, wording: ${policy.wording}`,
    ...(policy.document ? [`The policy itself: ${policy.document}`] : []),
    ...list(
      'Rules that speak',
      coverage.on.map(({ rule, setting }) => `${rule}: ${settingWords(setting)}`),
    ),
    ...list('Always on, citing the no-photo list', always),
    ...list(
      'Rules this policy leaves off',
      coverage.off.filter((rule) => !always.includes(rule)).map((rule) => throughAnother(rule, policy)),
    ),
    ...list('Clauses that are shown and checked by no rule', coverage.textOnly),
    ...list('Clauses whose wording you have to supply', coverage.damaged),
    ...list('Clauses that cite law or guidance to be confirmed', coverage.dated),
    '',
  ].join('\n');
}

const [file] = process.argv.slice(2);
try {
  if (file === undefined || file === '--help' || file === '-h') process.stdout.write(usage);
  else process.stdout.write(report(choosePolicy(file)));
  process.exitCode = file === undefined ? 2 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
