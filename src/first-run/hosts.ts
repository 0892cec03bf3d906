import browser from 'webextension-polyfill';

/** The addresses of the sites that the extension is made for, as its manifest names them. */
function hosts(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Those of them that the browser does not let us see. Firefox lets a person take them away at any time. */
export async function missingHosts(): Promise<string[]> {
  const all = await Promise.all(
    hosts().map(async (host) => ((await browser.permissions.contains({ origins: [host] })) ? [] : [host])),
  );
  return all.flat();
}

/** Asks the browser for them; only from a press. */
export function askForHosts(): Promise<boolean> {
  return browser.permissions.request({ origins: hosts() });
}
