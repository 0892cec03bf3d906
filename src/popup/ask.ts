import browser from 'webextension-polyfill';
import type { SiteId } from '../model/draft.ts';
import { type AskComments, type AskPage, PageComments, PageReport } from '../model/messages.ts';
import { type AskBackground, PolicyToRead, Status } from '../model/own-page-messages.ts';

/** What the background answers; undefined when it does not, or not in a form this page knows. */
export async function askStatus(): Promise<Status | undefined> {
  const parsed = Status.safeParse(
    await browser.runtime.sendMessage({ type: 'status' } satisfies AskBackground),
  );
  return parsed.success ? parsed.data : undefined;
}

/** A policy to read: the adopted one, or the one with this id. */
export async function askPolicy(id?: string): Promise<PolicyToRead | undefined> {
  const question: AskBackground = { type: 'policy', ...(id === undefined ? {} : { id }) };
  const parsed = PolicyToRead.safeParse(await browser.runtime.sendMessage(question));
  return parsed.success ? parsed.data : undefined;
}

/** The comments that a tab's page shows; undefined when it does not answer. */
export async function askComments(tab: number): Promise<PageComments | undefined> {
  const question: AskComments = { type: 'comments' };
  const answer: unknown = await browser.tabs
    .sendMessage(tab, question, { frameId: 0 })
    .catch(() => undefined);
  const parsed = PageComments.safeParse(answer);
  return parsed.success ? parsed.data : undefined;
}

/** Have a tab's page scroll to one of these comments and mark it; whether it is still there. */
export async function showComment(tab: number, number: number): Promise<boolean> {
  const question: AskComments = { type: 'show-comment', number };
  return (await browser.tabs.sendMessage(tab, question, { frameId: 0 }).catch(() => false)) === true;
}

/** The tab the popup was opened over; `none` when this page is itself a tab. */
export type FrontTab =
  | { kind: 'none' }
  | { kind: 'other-site' }
  | { kind: 'silent'; site: SiteId }
  | { kind: 'answered'; site: SiteId; tab: number; report: PageReport };

/** Which site an address belongs to, by the hosts that content scripts run on. */
export function siteOf(address: string | undefined): SiteId | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return undefined;
  const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
  if (!matches.includes(`https://${hostname}/*`)) return undefined;
  if (/(^|\.)(facebook|messenger)\.com$/.test(hostname)) return 'facebook';
  if (/(^|\.)instagram\.com$/.test(hostname)) return 'instagram';
  return /(^|\.)linkedin\.com$/.test(hostname) ? 'linkedin' : 'x';
}

/** Ask the page in front what it sees. An address is only visible to us on the sites we may look at. */
export async function askFrontTab(): Promise<FrontTab> {
  if (await browser.tabs.getCurrent()) return { kind: 'none' };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = siteOf(tab?.url);
  if (site === undefined || tab?.id === undefined) return { kind: 'other-site' };
  try {
    const question: AskPage = { type: 'what-do-you-see' };
    const report = PageReport.safeParse(await browser.tabs.sendMessage(tab.id, question, { frameId: 0 }));
    return report.success
      ? { kind: 'answered', site, tab: tab.id, report: report.data }
      : { kind: 'silent', site };
  } catch {
    return { kind: 'silent', site };
  }
}
