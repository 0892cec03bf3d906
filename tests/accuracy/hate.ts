import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { Draft } from '../../src/model/draft.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { bundledPolicies } from '../../src/policies/index.ts';
import { abusiveOrHarassing } from '../../src/rules/abusive-or-harassing.ts';
import { discriminatoryContent } from '../../src/rules/discriminatory-content.ts';
import { illegalOrSexualContent } from '../../src/rules/illegal-or-sexual-content.ts';
import { lookAtDraft } from '../../src/rules/look.ts';

const Line = z.object({ text: z.string(), label: z.string(), functionality: z.string() });

const { values } = parseArgs({ options: { data: { type: 'string' }, list: { type: 'string' } } });
if (!values.data) throw new Error('Name the file: npm run accuracy:hate -- --data FILE');
const [policy] = bundledPolicies;
if (!policy) throw new Error('No policy is bundled');
const { switches } = policy;

const rules = [abusiveOrHarassing, discriminatoryContent, illegalOrSexualContent];
const posts = readFileSync(values.data, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => Line.parse(JSON.parse(line)))
  .map((post) => {
    const draft = Draft.parse({ text: post.text, account: 'personal' });
    const look = lookAtDraft({ draft, settings: defaultSettings, switches });
    return {
      ...post,
      hateful: post.label === 'hateful',
      flagged: rules.some((rule) => rule.find(look).length > 0),
    };
  });

const count = (hateful: boolean, flagged: boolean) =>
  posts.filter((post) => post.hateful === hateful && post.flagged === flagged).length;
const found = count(true, true);
const wrong = count(false, true);
const missed = count(true, false);
const precision = found / (found + wrong);
const recall = found / (found + missed);
console.log(
  `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ` +
    `false positives ${((100 * wrong) / (wrong + count(false, false))).toFixed(1)} %`,
);
for (const name of [...new Set(posts.map(({ functionality }) => functionality))].sort()) {
  const some = posts.filter(({ functionality }) => functionality === name);
  const flagged = some.filter((post) => post.flagged).length;
  console.log(`${name.padEnd(24)} flagged ${flagged} of ${some.length}`);
}
for (const post of posts)
  if (post.functionality === values.list && post.hateful !== post.flagged) console.log(`  ${post.text}`);
