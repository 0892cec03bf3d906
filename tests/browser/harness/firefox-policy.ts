import { cpSync, existsSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ManagedPolicy, Policies } from './managed-policy.ts';
import { mountedProgram } from './mounted-program.ts';

/** The policy that gives one add-on its settings in Firefox. */
export function firefoxSettingsByPolicy(addonId: string, settings: Record<string, unknown>): Policies {
  return { '3rdparty': { Extensions: { [addonId]: settings } } };
}

/**
 * Makes a copy of Firefox's own folder of what its distributor adds, with `policies` in it, and a program that starts
 * Firefox where that copy lies over the real one. Firefox reads policies when it starts, and not again.
 */
export function firefoxPolicy(firefox: string, policies: Policies): ManagedPolicy {
  const place = join(dirname(realpathSync(firefox)), 'distribution');
  if (!existsSync(place)) throw new Error(`Firefox can be given no policies: there is no folder ${place}`);
  const folder = mkdtempSync(join(tmpdir(), 'firefox-policy-'));
  const over = join(folder, 'distribution');
  cpSync(place, over, { recursive: true, dereference: true });
  const set = (next: Policies) =>
    writeFileSync(join(over, 'policies.json'), JSON.stringify({ policies: next }));
  set(policies);
  return { executable: mountedProgram(folder, firefox, over, place), set };
}
