import puppeteer from 'puppeteer-core';
import { firefoxId } from './extension-id.ts';
import { findBrowser } from './find-browser.ts';
import { firefoxPolicy } from './firefox-policy.ts';
import type { Launched, LaunchOptions } from './launch-chromium.ts';

/** Firefox gives an extension a random address; the tests fix it. */
export const extensionHostInFirefox = '6f0cb2f5-5d43-4a63-9a1e-7a2b3c1d4e5f';
/** The id of Second Look itself. */
export const ourFirefoxId = 'second-look@second-look.example';

export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const id = options.extension ? firefoxId(options.extension) : ourFirefoxId;
  const firefox = findBrowser('firefox');
  const managed = options.policies && firefoxPolicy(firefox, options.policies);
  const driver = await puppeteer.launch({
    browser: 'firefox',
    executablePath: managed?.executable ?? firefox,
    headless: !options.headed,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    acceptInsecureCerts: true,
    defaultViewport: options.viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
      'media.peerconnection.enabled': false,
      'services.settings.server': '',
      'intl.accept_languages': 'en-GB, en',
      'layout.css.prefers-color-scheme.content-override': options.colourScheme === 'dark' ? 0 : 1,
      // Its panel would take the focus from the page.
      'browser.download.alwaysOpenPanel': false,
      // What is tested is not signed by Mozilla yet, and the practice server's certificate is nobody's.
      'xpinstall.signatures.required': false,
      'extensions.install.requireBuiltInCerts': false,
      'extensions.update.requireBuiltInCerts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: extensionHostInFirefox }),
    },
  });
  return managed ? { driver, managed } : { driver };
}
