import type { Account, SiteId } from '../model/draft.ts';

/** What a person answered about accounts, by `accountKey`. */
export type RememberedAccounts = Record<string, Account>;

/** A handle or a page's name, as two ways of writing it are compared. */
function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();
}

/** The name under which an answer about one account is remembered. */
export function accountKey(site: SiteId, name: string): string {
  return `${site}:${plain(name)}`;
}

function remembered(site: SiteId, names: string[], answers: RememberedAccounts): Account | undefined {
  const said = new Set(
    names.map((name) => answers[accountKey(site, name)]).filter((answer) => answer !== undefined),
  );
  return said.size === 1 ? [...said][0] : undefined;
}

/**
 * Who is about to publish. A name among the official accounts is official. With official accounts set for this very
 * site, any other name is personal; with some set for other sites only, the person's own answer comes first. Without
 * a name, or without any official account, only the person's answer counts: nothing is guessed.
 */
export function resolveAccount(
  site: SiteId | undefined,
  names: string[],
  officialAccounts: string[],
  answers: RememberedAccounts,
): Account {
  if (site === undefined) return 'unknown';
  const given = names.filter((name) => plain(name) !== '');
  if (given.length === 0) return 'unknown';
  const official = officialAccounts.map((entry) => {
    const colon = entry.indexOf(':');
    return { site: entry.slice(0, colon), name: plain(entry.slice(colon + 1)) };
  });
  const ofThisSite = official.filter((entry) => entry.site === site);
  if (given.some((name) => ofThisSite.some((entry) => entry.name === plain(name)))) return 'official';
  if (ofThisSite.length > 0) return 'personal';
  return remembered(site, given, answers) ?? (official.length > 0 ? 'personal' : 'unknown');
}
