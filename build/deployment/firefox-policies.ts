import type { ExtensionIds } from '../extension-ids.ts';
import type { SchoolSettings } from './school-settings.ts';

/** Firefox's policies that install the extension, keep it, keep its button in sight, and give it its settings. */
export function firefoxPolicies({ firefox }: ExtensionIds, settings: SchoolSettings) {
  return {
    ExtensionSettings: {
      [firefox.id]: {
        installation_mode: 'force_installed',
        install_url: firefox.installUrl,
        default_area: 'navbar',
      },
    },
    '3rdparty': { Extensions: { [firefox.id]: settings } },
  };
}

/** The file `policies.json` of Firefox on all systems. */
export function firefoxPoliciesFile(ids: ExtensionIds, settings: SchoolSettings): string {
  return `${JSON.stringify({ policies: firefoxPolicies(ids, settings) }, null, 2)}\n`;
}
