import type { ComponentChildren } from 'preact';
import type { Account, SiteId, Surface } from '../model/draft.ts';
import type { Severity } from '../model/finding.ts';
import type { PageReport } from '../model/messages.ts';
import { siteWords } from '../pages/site-words.ts';
import { markWords } from '../warnings/mark-words.ts';
import { say, type WordKey } from '../warnings/words.ts';
import type { FrontTab } from './ask.ts';

const accounts = {
  official: 'popup_account_official',
  personal: 'popup_account_personal',
  unknown: 'popup_account_unknown',
} as const satisfies Record<Account, WordKey>;

type WordTable = Partial<Record<string, WordKey>>;

const surfaces: WordTable = {
  post: 'popup_surface_post',
  comment: 'popup_surface_comment',
  message: 'popup_surface_message',
  article: 'popup_surface_article',
  recommendation: 'popup_surface_recommendation',
  profile: 'popup_surface_profile',
  repost: 'popup_surface_repost',
} satisfies Partial<Record<Surface, WordKey>>;

const severities: WordTable = {
  remind: 'popup_severity_remind',
  warn: 'popup_severity_warn',
  confirm: 'popup_severity_confirm',
  block: 'popup_severity_block',
} satisfies Record<Severity, WordKey>;

function worded(table: WordTable, word: string): string {
  const key = table[word];
  return key === undefined ? word : say(key);
}

function Found({ report }: { report: PageReport }) {
  if (report.findings.length === 0) return say('popup_page_nothing');
  return (
    <ul class="findings">
      {report.findings.map((finding, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one rule may say the same of two places
        <li key={place} data-severity={finding.severity}>
          <strong>{worded(severities, finding.severity)}</strong> {finding.message}
        </li>
      ))}
    </ul>
  );
}

function Composer({ site, report }: { site: SiteId; report: PageReport }) {
  const { composer } = report;
  if (!composer) return <p>{say('popup_page_quiet', { site: siteWords(site) })}</p>;
  const account = say(accounts[composer.account]);
  const rows: [string, ComponentChildren][] = [
    [say('popup_page_site'), siteWords(site)],
    [say('popup_page_composer'), worded(surfaces, composer.surface)],
    [
      say('popup_page_account'),
      composer.accountName ? say('popup_account_named', { account, name: composer.accountName }) : account,
    ],
  ];
  // While there is no answer, "nothing" would be a claim nobody made.
  if (report.mark === 'clear' || report.findings.length > 0) {
    rows.push([say('popup_page_found'), <Found key="found" report={report} />]);
  }
  return (
    <>
      {report.mark && <p class="mark">{markWords(report.mark, report.findings.length)}</p>}
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** How things stand in the tab the popup was opened over. */
export function ThisPage({ front, disabledSites }: { front: FrontTab; disabledSites: SiteId[] }) {
  if (front.kind === 'none') return null;
  return (
    <section class="this-page" aria-labelledby="page-heading">
      <h2 id="page-heading">{say('popup_page_heading')}</h2>
      <State front={front} disabledSites={disabledSites} />
    </section>
  );
}

function State({
  front,
  disabledSites,
}: {
  front: Exclude<FrontTab, { kind: 'none' }>;
  disabledSites: SiteId[];
}) {
  if (front.kind === 'other-site') return <p>{say('popup_page_none')}</p>;
  if (disabledSites.includes(front.site)) {
    return <p class="problem">{say('popup_page_switched_off', { site: siteWords(front.site) })}</p>;
  }
  if (front.kind === 'silent' || front.report.mark === 'reload')
    return <p class="problem">{say('popup_page_reload')}</p>;
  return <Composer site={front.site} report={front.report} />;
}
