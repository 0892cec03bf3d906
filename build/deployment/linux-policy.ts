import type { ForcedCopy } from './chromium-browser.ts';
import type { SchoolSettings } from './school-settings.ts';

/** A file for the folder of managed policies on Linux: forced installation, and the settings below `3rdparty`. */
export function linuxPolicy({ id, install }: ForcedCopy, settings: SchoolSettings): string {
  const policy = {
    ExtensionSettings: { [id]: install },
    '3rdparty': { extensions: { [id]: settings } },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}
