import browser from 'webextension-polyfill';

/** The origin of an address that could be read if somebody allowed it; undefined when it is allowed already. */
export async function originToAskFor(address: string): Promise<string | undefined> {
  const { origin } = new URL(address);
  const granted = await browser.permissions.contains({ origins: [`${origin}/*`] }).catch(() => false);
  return granted ? undefined : origin;
}
