import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mountedProgram } from './mounted-program.ts';

/** The managed policy as one file; the settings of an extension stand under `3rdparty`. */
export type Policies = Record<string, unknown>;

export interface ManagedPolicy {
  /** A program to start in the place of the browser. */
  executable: string;
  /** Replaces the policy; Chromium sees it after some seconds, Firefox when it starts again. */
  set(policies: Policies): void;
}

/** The policy that gives one extension its settings. */
export function settingsByPolicy(extensionId: string, settings: Record<string, unknown>): Policies {
  return { '3rdparty': { extensions: { [extensionId]: settings } } };
}

/**
 * The same policies with a word that no first-run page is to open over what a test does; where they say themselves
 * whether it is, they stay as they are.
 */
export function withoutFirstRunPage(extensionId: string, policies: Policies = {}): Policies {
  const { '3rdparty': others, ...rest } = policies as { '3rdparty'?: Extensions };
  const settings = { showFirstRunPage: false, ...others?.extensions?.[extensionId] };
  return {
    ...rest,
    '3rdparty': { ...others, extensions: { ...others?.extensions, [extensionId]: settings } },
  };
}

interface Extensions {
  extensions?: Record<string, Record<string, unknown>>;
}

/**
 * Makes a copy of Chromium's folder of settings with `policies` in it, and a program that starts Chromium where that
 * copy lies over the real folder. Nothing on the machine changes: the mount is in a namespace of the browser's own.
 */
export function managedPolicy(chromium: string, policies: Policies): ManagedPolicy {
  const folder = mkdtempSync(join(tmpdir(), 'managed-policy-'));
  const settings = join(folder, 'chromium');
  if (existsSync('/etc/chromium')) cpSync('/etc/chromium', settings, { recursive: true });
  const managed = join(settings, 'policies', 'managed');
  mkdirSync(managed, { recursive: true });

  const set = (next: Policies) => {
    const draft = join(folder, 'next.json');
    writeFileSync(draft, JSON.stringify(next));
    renameSync(draft, join(managed, 'policy.json'));
  };
  set(policies);

  const executable = mountedProgram(folder, chromium, settings, '/etc/chromium');
  return { executable, set };
}
