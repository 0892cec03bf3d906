import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumId } from './extension-id.ts';
import { findBrowser } from './find-browser.ts';
import { type ManagedPolicy, managedPolicy, type Policies, withoutFirstRunPage } from './managed-policy.ts';

export interface LaunchOptions {
  extension: string | undefined;
  policies?: Policies;
  /** The id of an extension that policy installs. */
  forced?: string;
  firstRunPage?: boolean;
  profile?: string;
  viewport: { width: number; height: number };
  colourScheme?: 'light' | 'dark';
  headed?: boolean;
  /** Takes the practice server's certificate for a good one, as a browser caches nothing from a server without. */
  trusting?: boolean;
  proxyPort: number;
}

export interface Launched {
  driver: Browser;
  managed?: ManagedPolicy;
}

/** What Chromium would look up of itself, and would only fill the record of the network with. */
const quiet = [
  'AutofillServerCommunication',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
  'NetworkTimeServiceQuerying',
];

/** The practice server's own key, by which Chromium knows a certificate that it is to take for a good one. */
function trustedKey(): string {
  const file = join(import.meta.dirname, '../../sites/certificate/cert.pem');
  const key = new X509Certificate(readFileSync(file)).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const { extension, proxyPort } = options;
  const chromium = findBrowser('chromium');
  const id = extension && chromiumId(extension);
  const policies = id && !options.firstRunPage ? withoutFirstRunPage(id, options.policies) : options.policies;
  const managed = policies && managedPolicy(chromium, policies);
  const driver = await puppeteer.launch({
    browser: 'chrome',
    executablePath: managed?.executable ?? chromium,
    headless: !options.headed,
    pipe: true,
    acceptInsecureCerts: !options.trusting,
    defaultViewport: options.viewport,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      options.trusting
        ? `--ignore-certificate-errors-spki-list=${trustedKey()}`
        : '--ignore-certificate-errors',
      `--disable-features=${quiet.join(',')}`,
      `--window-size=${options.viewport.width},${options.viewport.height}`,
      '--lang=en-GB',
      '--enable-unsafe-extension-debugging',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.forced ? ['--disable-background-networking'] : []),
    ],
  });
  return managed ? { driver, managed } : { driver };
}
