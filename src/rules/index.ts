import type { Rule } from './rule.ts';

/** All rules, in the order in which they are asked. A new rule is a file of its own and a line here. */
export const rules: readonly Rule[] = [];
