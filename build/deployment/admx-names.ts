import type { ChromiumBrowser } from './chromium-browser.ts';

/** The names by which a template and its language file find each other. */
export interface AdmxNames {
  fileName: string;
  prefix: string;
  namespace: string;
  category: string;
  /** Of the form 0.1, without the last number of the version. */
  revision: string;
}

/**
 * The names in the template of a browser. The file is not called after the browser alone: it would replace the template
 * of the browser's maker in the folder of templates.
 */
export function admxNames(browser: ChromiumBrowser, version: string): AdmxNames {
  const prefix = `SecondLook_${browser.key}`;
  return {
    fileName: `second-look-${browser.key}`,
    prefix,
    namespace: `SecondLook.Policies.${browser.key}`,
    category: prefix,
    revision: version.split('.').slice(0, 2).join('.'),
  };
}

/** The policy that installs the extension; the others are called as their settings. */
export const installPolicy = 'Install';

export const schemaOfTemplates = {
  '@xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xmlns': 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
  '@schemaVersion': '1.0',
};
