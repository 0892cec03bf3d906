import { describe, expect, it } from 'vitest';
import { bundledPolicies } from '../../../src/policies/index.ts';
import { isHeld, judge } from '../../accuracy/judge.ts';
import { readPosts } from '../../accuracy/labelled-post.ts';
import { totalsByRule, totalsOf } from '../../accuracy/totals.ts';
import catalogue from '../policies/catalogue.json' with { type: 'json' };

const files = readPosts(new URL('../../posts', import.meta.url).pathname);
const posts = files.flatMap((file) => file.posts);
const benign = posts.filter(({ rules }) => rules.length === 0);
const [policy] = bundledPolicies;
if (!policy) throw new Error('No policy is bundled');

describe('the labelled posts', () => {
  it('are labelled with rules of the catalogue, each under an id of its own', () => {
    const known = new Set(catalogue.map(({ id }) => id));
    expect(posts.flatMap(({ rules }) => rules).filter((rule) => !known.has(rule))).toEqual([]);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
  });

  it('are harmless for a good half, and a third of them is kept apart', () => {
    const apart = files.filter((file) => file.apart).flatMap((file) => file.posts);
    expect(posts.length).toBeGreaterThan(600);
    expect(benign.length / posts.length).toBeGreaterThan(0.45);
    expect(apart.length / posts.length).toBeGreaterThan(0.3);
  });

  it.each(bundledPolicies.map((one) => [one.id, one] as const))(
    'that are harmless are seldom held or noted under %s',
    { timeout: 60_000 },
    (_id, one) => {
      const judgements = benign.map((post) => judge(post, one));
      const held = judgements.filter(isHeld).map(({ post }) => post.id);
      const noted = judgements.filter(({ found }) => found.length > 0).map(({ post }) => post.id);
      expect(held.length / benign.length, `held: ${held.join(' ')}`).toBeLessThanOrEqual(0.015);
      expect(noted.length / benign.length, `noted: ${noted.join(' ')}`).toBeLessThanOrEqual(0.06);
    },
  );
});

describe('the figures', () => {
  const post = (text: string, rules: string[]) => ({
    id: text,
    text,
    rules,
    account: 'personal' as const,
    surface: 'post' as const,
    attachments: [],
  });
  const judged = [
    post('Lovely walk by the canal today', []),
    post('Text me on 07700 900123', ['own-contact-details']),
    post('A walk along the river and a cup of tea', ['own-contact-details']),
    post('Ring me on 07700 900456', []),
  ].map((one) => judge(one, policy));

  it('count what was found, missed and said without need', () => {
    expect(totalsOf(judged)).toMatchObject({
      ruleFound: { of: 2, yes: 1 },
      warned: { of: 2, yes: 1 },
      benignNoted: { of: 2, yes: 1 },
    });
    expect(totalsByRule(judged)).toContainEqual({
      rule: 'own-contact-details',
      right: 1,
      wrong: 1,
      missed: 1,
    });
  });
});
