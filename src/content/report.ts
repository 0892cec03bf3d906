import browser from 'webextension-polyfill';
import { AskPage, type ComposerReport, type PageReport } from '../model/messages.ts';
import type { Site } from '../sites/site.ts';
import type { ComposerKeeper } from './composer-keeper.ts';
import type { Composers } from './notice.ts';
import { partReports } from './part-reports.ts';

/**
 * Answers the popup: which composers this page sees, how their parts were recognised, and what was found. `isUnclaimed`
 * says whether a person is writing in something that no composer claims.
 */
export function answerPopup(
  site: Site,
  composers: Composers,
  isUnclaimed: () => boolean,
  signal: AbortSignal,
): void {
  const listener = (message: unknown): Promise<PageReport> | undefined => {
    if (!AskPage.safeParse(message).success) return undefined;
    return Promise.resolve({
      site: site.id,
      unclaimed: isUnclaimed(),
      composers: composers.all().map(composerReport),
    });
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}

function composerReport(keeper: ComposerKeeper): ComposerReport {
  const { session } = keeper;
  const accountName = session.writers()[0];
  return {
    kind: session.kind.name,
    surface: session.composer.surface,
    mark: keeper.mark(),
    account: session.answer?.checked.account ?? 'unknown',
    ...(accountName === undefined ? {} : { accountName }),
    characters: session.text.length,
    attachments: session.attachments.length,
    parts: partReports(session),
    findings: session.openFindings().map(({ rule, severity, message }) => ({ rule, severity, message })),
  };
}
