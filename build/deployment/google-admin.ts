import type { SchoolSettings } from './school-settings.ts';

/** What goes into "Policy for extensions" of Google's Admin console: each setting in an object with a `Value`. */
export function googleAdminPolicy(settings: SchoolSettings): string {
  const values = Object.entries(settings).map(([name, value]) => [name, { Value: value }] as const);
  return `${JSON.stringify(Object.fromEntries(values), null, 2)}\n`;
}
