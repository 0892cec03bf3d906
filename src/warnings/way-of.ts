import type { Finding, Settlement } from '../model/finding.ts';

/** How a finding is settled; one that does not say is settled by a changed draft alone. */
export function wayOf({ settle }: Finding): Settlement {
  const choosable = settle?.by === 'correction' || settle?.by === 'answer';
  return settle && !(choosable && settle.choices.length === 0) ? settle : { by: 'change' };
}
