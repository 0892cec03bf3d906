import { chromiumId, firefoxId } from './extension-id.ts';
import type { BrowserName } from './find-browser.ts';
import { firefoxSettingsByPolicy } from './firefox-policy.ts';
import type { Policies } from './managed-policy.ts';
import { settingsByPolicy } from './managed-policy.ts';
import { type OpenOptions, openBrowser, type TestBrowser } from './open-browser.ts';
import { withPopupInTab } from './popup-in-tab.ts';

/** The browser that this run tests: Chromium, unless `SECOND_LOOK_BROWSER` says `firefox`. */
export const browserUnderTest: BrowserName =
  process.env['SECOND_LOOK_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** The extension as it was built for the browser under test. */
export const builtExtension = `dist/${browserUnderTest}`;

/** The policy of the browser under test that gives the extension in `folder` these settings. */
export function managedSettings(settings: Record<string, unknown>, folder = builtExtension): Policies {
  return browserUnderTest === 'chromium'
    ? settingsByPolicy(chromiumId(folder), settings)
    : firefoxSettingsByPolicy(firefoxId(folder), settings);
}

export interface BuiltOptions extends Omit<OpenOptions, 'browser' | 'policies'> {
  /** Settings that the school gives by managed policy. */
  managed?: Record<string, unknown>;
  /** Whether the test opens the popup over a page. */
  popup?: boolean;
}

/** Opens the browser under test with the extension as it was built, or with the one in the folder `extension`. */
export function openBuilt({ managed, popup, ...options }: BuiltOptions = {}): Promise<TestBrowser> {
  const extension = options.extension ?? builtExtension;
  const policies = managed && managedSettings(managed, extension);
  return openBrowser({
    ...options,
    browser: browserUnderTest,
    extension: popup && browserUnderTest === 'firefox' ? withPopupInTab(extension) : extension,
    ...(policies ? { policies } : {}),
  });
}
