import browser from 'webextension-polyfill';
import { AskPage, type PageReport } from '../model/messages.ts';
import type { Site } from '../sites/site.ts';
import type { Composers } from './notice.ts';

/** Answers the popup: which composer this page sees, how its parts were recognised, and what was found. */
export function answerPopup(site: Site, composers: Composers, signal: AbortSignal): void {
  const listener = (message: unknown): Promise<PageReport> | undefined => {
    if (!AskPage.safeParse(message).success) return undefined;
    return Promise.resolve(report(site, composers));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}

function report(site: Site, composers: Composers): PageReport {
  const keeper = composers.all().at(-1);
  if (!keeper) return { site: site.id, findings: [] };
  const { session } = keeper;
  const buttons = session.kind.submitButtons(session.boundary);
  const accountName = session.writers()[0];
  return {
    site: site.id,
    mark: keeper.mark(),
    composer: {
      surface: session.composer.surface,
      account: session.answer?.checked.account ?? 'unknown',
      ...(accountName === undefined ? {} : { accountName }),
      characters: session.text.length,
      attachments: session.attachments.length,
      parts: [
        { role: 'composer', rank: session.composer.rank },
        { role: 'button', rank: buttons[0]?.rank ?? 'missing' },
        { role: 'account', rank: session.identity?.rank ?? 'missing' },
      ],
    },
    findings: session.openFindings().map(({ rule, severity, message }) => ({ rule, severity, message })),
  };
}
