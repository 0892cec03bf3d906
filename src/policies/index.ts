import { Policy } from '../model/policy.ts';
import oneEducation from './one-education/policy.json' with { type: 'json' };

/** The policies that come with the product. A new one is a folder here and a line below. */
export const bundledPolicies: readonly Policy[] = [oneEducation].map((policy) => Policy.parse(policy));
