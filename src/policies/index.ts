import { Policy } from '../model/policy.ts';
import catholicTrust from './catholic-trust/policy.json' with { type: 'json' };
import cit from './cit/policy.json' with { type: 'json' };
import gloucestershire from './gloucestershire/policy.json' with { type: 'json' };
import inspire from './inspire/policy.json' with { type: 'json' };
import oneEducation from './one-education/policy.json' with { type: 'json' };

/** The policies that come with the product, the default first. A new one is a folder here and two lines. */
export const bundledPolicies: readonly Policy[] = [
  oneEducation,
  inspire,
  catholicTrust,
  cit,
  gloucestershire,
].map((policy) => Policy.parse(policy));
