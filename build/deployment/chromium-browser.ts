import type { ExtensionIds } from '../extension-ids.ts';

/** A browser made from Chromium that reads extension policy, and where and in which words it does. */
export interface ChromiumBrowser {
  key: 'chrome' | 'edge';
  title: string;
  /** Below HKEY_LOCAL_MACHINE or HKEY_CURRENT_USER. */
  registryKey: string;
  /** The preference domain on macOS. */
  domain: string;
  /** The entry of ExtensionSettings that keeps the icon in sight. */
  pinned: { toolbar_pin: string } | { toolbar_state: string };
}

export const chrome: ChromiumBrowser = {
  key: 'chrome',
  title: 'Google Chrome',
  registryKey: 'Software\\Policies\\Google\\Chrome',
  domain: 'com.google.Chrome',
  pinned: { toolbar_pin: 'force_pinned' },
};

export const edge: ChromiumBrowser = {
  key: 'edge',
  title: 'Microsoft Edge',
  registryKey: 'Software\\Policies\\Microsoft\\Edge',
  domain: 'com.microsoft.Edge',
  pinned: { toolbar_state: 'force_shown' },
};

export type Source = 'store' | 'self-hosted';

/** Which copy of the extension a browser is to have, and what its ExtensionSettings say of it. */
export interface ForcedCopy {
  id: string;
  install: Record<string, string | true>;
}

/** The entry of ExtensionSettings that installs the extension, keeps it, and keeps its icon in sight. */
export function forcedCopy(browser: ChromiumBrowser, ids: ExtensionIds, from: Source): ForcedCopy {
  const { id, updateUrl } = from === 'store' ? ids[browser.key] : ids.selfHosted;
  return {
    id,
    install: {
      installation_mode: 'force_installed',
      update_url: updateUrl,
      // Without it a browser asks the address in the manifest for later versions, not this one.
      ...(from === 'self-hosted' && { override_update_url: true as const }),
      ...browser.pinned,
    },
  };
}
