import type { ComponentChildren } from 'preact';
import type { Account, SiteId, Surface } from '../model/draft.ts';
import type { Severity } from '../model/finding.ts';
import type { ComposerReport, PageReport, PartReport } from '../model/messages.ts';
import type { Status } from '../model/own-page-messages.ts';
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

const roles = {
  composer: 'popup_role_composer',
  button: 'popup_role_button',
  'file-input': 'popup_role_file_input',
  account: 'popup_role_account',
  audience: 'popup_role_audience',
} as const satisfies Record<PartReport['role'], WordKey>;

const ranks = {
  name: 'popup_rank_name',
  structure: 'popup_rank_structure',
  icon: 'popup_rank_icon',
  label: 'popup_rank_label',
  read: 'popup_rank_read',
  'key-alone': 'popup_rank_key_alone',
  missing: 'popup_rank_missing',
} as const satisfies Record<PartReport['rank'], WordKey>;

/** A site that changes its words, or speaks another language, could take these parts away from under us. */
const isUnsure = ({ role, rank }: PartReport) =>
  rank === 'label' || (rank === 'missing' && (role === 'composer' || role === 'button'));

function Found({ findings }: { findings: ComposerReport['findings'] }) {
  if (findings.length === 0) return say('popup_page_nothing');
  return (
    <ul class="findings">
      {findings.map((finding, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one rule may say the same of two places
        <li key={place} data-severity={finding.severity}>
          <strong>{worded(severities, finding.severity)}</strong> {finding.message}
        </li>
      ))}
    </ul>
  );
}

/** By what each part of a composer was recognised, in plain words with the technical one beside. */
function Parts({ kind, parts }: ComposerReport) {
  return (
    <details class="parts" open={parts.some(isUnsure)}>
      <summary>{say('popup_parts')}</summary>
      <dl>
        <div>
          <dt>{say('popup_parts_kind')}</dt>
          <dd>{kind}</dd>
        </div>
        {parts.map((part) => (
          <div key={part.role} data-unsure={isUnsure(part) || undefined}>
            <dt>{say(roles[part.role])}</dt>
            <dd>{say(ranks[part.rank])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Composer({ site, report }: { site: SiteId; report: ComposerReport }) {
  const { mark, findings } = report;
  const account = say(accounts[report.account]);
  const rows: [string, ComponentChildren][] = [
    [say('popup_page_site'), siteWords(site)],
    [say('popup_page_composer'), worded(surfaces, report.surface)],
    [
      say('popup_page_account'),
      report.accountName ? say('popup_account_named', { account, name: report.accountName }) : account,
    ],
  ];
  // While there is no answer, "nothing" would be a claim nobody made.
  if (mark === 'clear' || findings.length > 0) {
    rows.push([say('popup_page_found'), <Found key="found" findings={findings} />]);
  }
  return (
    <div class="composer">
      <p class="mark">{markWords(mark, findings.length)}</p>
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Parts {...report} />
    </div>
  );
}

/** Every composer of the page, the one written in last at the top. */
function Composers({ site, report }: { site: SiteId; report: PageReport }) {
  const { composers, unclaimed } = report;
  return (
    <>
      {unclaimed && <p class="problem">{say('popup_page_unclaimed')}</p>}
      {composers.length === 0 && !unclaimed && <p>{say('popup_page_quiet', { site: siteWords(site) })}</p>}
      {composers.toReversed().map((composer, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of a kind may be open, and nothing else tells them apart
        <Composer key={place} site={site} report={composer} />
      ))}
    </>
  );
}

/** How things stand in the tab the popup was opened over. */
export function ThisPage({ front, status }: { front: FrontTab; status: Status | undefined }) {
  if (front.kind === 'none') return null;
  const worsened = front.kind === 'answered' && status?.worsened.some(({ site }) => site === front.site);
  return (
    <section class="this-page" aria-labelledby="page-heading">
      <h2 id="page-heading">{say('popup_page_heading')}</h2>
      <State front={front} disabledSites={status?.disabledSites ?? []} />
      {worsened && <p class="quiet">{say('popup_page_worsened')}</p>}
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
  if (front.kind === 'silent') return <p class="problem">{say('popup_page_reload')}</p>;
  return <Composers site={front.site} report={front.report} />;
}
