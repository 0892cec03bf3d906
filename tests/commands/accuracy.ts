import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledPolicies } from '../../src/policies/index.ts';
import { isHeld, type Judgement, judge } from '../accuracy/judge.ts';
import { readPosts } from '../accuracy/labelled-post.ts';
import { listHits } from '../accuracy/list-hits.ts';
import { type Share, totalsByRule, totalsOf } from '../accuracy/totals.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    rule: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
});

const folder = resolve(values.data ?? new URL('../posts', import.meta.url).pathname);
const files = readPosts(folder);
const judged = files.map((file) => ({
  ...file,
  judgements: bundledPolicies.flatMap((policy) => file.posts.map((post) => judge(post, policy))),
}));
const all = judged.flatMap(({ judgements }) => judgements);

const percent = ({ of, yes }: Share): string =>
  of === 0 ? '-' : `${((100 * yes) / of).toFixed(1)} % of ${of}`;

for (const { name, judgements } of [...judged, { name: 'all', judgements: all }]) {
  for (const account of ['official', 'personal'] as const) {
    const totals = totalsOf(judgements.filter(({ post }) => post.account === account));
    console.log(
      `${name.padEnd(16)} ${account.padEnd(9)} rule found ${percent(totals.ruleFound)}, some warning ${percent(totals.warned)}, ` +
        `held ${percent(totals.held)}; benign held ${percent(totals.benignHeld)}, noted ${percent(totals.benignNoted)}`,
    );
  }
}

console.log('\nrule                              precision  recall   right  wrong  missed');
for (const { rule, right, wrong, missed } of totalsByRule(all)) {
  if (values.rule && values.rule !== rule) continue;
  const figure = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(2));
  console.log(
    `${rule.padEnd(34)} ${figure(right, right + wrong).padStart(8)} ${figure(right, right + missed).padStart(7)} ` +
      [right, wrong, missed].map((count) => String(count).padStart(7)).join(''),
  );
}

for (const children of [1_000, 10_000]) {
  const { texts, exact, loose } = listHits(files, children);
  const part = (count: number) => `${((100 * count) / texts).toFixed(2)} %`;
  console.log(
    `\nno-photo list: loose hits on harmless text at ${children.toLocaleString('en-GB')} names: ${part(loose)} of ${texts}, exact hits ${part(exact)}`,
  );
}

if (!values.quiet) {
  for (const { apart, judgements } of judged) if (!apart) list(judgements);
}

/** Misses and false alarms, each post once with the policies concerned. */
function list(judgements: readonly Judgement[]): void {
  const lines = new Map<string, Set<string>>();
  for (const judgement of judgements) {
    const { post, expected, found, policy } = judgement;
    const missed = expected.filter((rule) => !found.includes(rule));
    const wrong = found.filter((rule) => !expected.includes(rule) && !post.rules.includes(rule));
    const held = isHeld(judgement) ? ' (held)' : '';
    for (const [what, rule] of [
      ...missed.map((rule) => ['missed', rule] as const),
      ...wrong.map((rule) => [`false alarm${held}`, rule] as const),
    ]) {
      if (values.rule && values.rule !== rule) continue;
      const line = `${what} ${rule}: ${post.id} [${post.account} ${post.surface}] ${post.text}`;
      lines.set(line, (lines.get(line) ?? new Set()).add(policy));
    }
  }
  for (const [line, policies] of [...lines].sort()) console.log(`${line}  <${[...policies].join(' ')}>`);
}
