import browser, { type Runtime } from 'webextension-polyfill';
import { check } from '../check/check.ts';
import type { Result } from '../model/finding.ts';
import { FromPage, type ToPage } from '../model/messages.ts';
import { say } from '../warnings/words.ts';
import { resolveAccount } from './accounts.ts';
import { clearBadge, showBadge } from './badge.ts';
import { openClause } from './clause-page.ts';
import { timeOf } from './clock.ts';
import { facts, listStateNow } from './facts.ts';
import { noteRecognised } from './health.ts';
import { holdWhileListInDoubt } from './list-hold.ts';
import { declare, withDeclared } from './people.ts';
import { countSettled, rememberAccount, rememberedAccounts } from './remembered.ts';
import { rememberSaid, rememberToday, remindedOf, withoutSaid } from './reminders.ts';
import { settingsPending } from './settings-wait.ts';

const ports = new Set<Runtime.Port>();

/** Send to one page; one that has gone meanwhile is no matter. */
function tell(port: Runtime.Port, message: ToPage): void {
  try {
    port.postMessage(message);
  } catch {
    ports.delete(port);
  }
}

/** Whether somebody is at work on a page of the sites. */
export function someoneIsWriting(): boolean {
  return ports.size > 0;
}

/** What was answered to any page no longer counts. */
export function tellFactsChanged(): void {
  for (const port of ports) tell(port, { type: 'facts-changed' });
}

async function settingsMessage(): Promise<ToPage> {
  const { settings, table } = await facts();
  return {
    type: 'settings',
    selectors: table.rows,
    disabledSites: settings.disabledSites,
    allowOverrideOfBlock: settings.allowOverrideOfBlock,
    officialAccountsSet: settings.officialAccounts.length > 0,
    schoolOffice: settings.schoolNames[0] ?? '',
    evidenceDays: settings.evidenceDays,
  };
}

/** On a site that is switched off nothing is looked at, not even what a page asks before it knows that. */
const nothingFound: Result = { id: '', verdict: 'clear', findings: [] };
function notKept(error: unknown): void {
  console.error('Second Look: what was said could not be kept', error);
}

type Check = Extract<FromPage, { type: 'check' }>;

async function answerCheck({ number, draft: asked, names }: Check): Promise<ToPage> {
  const [known, answers, draft] = await Promise.all([facts(), rememberedAccounts(), withDeclared(asked)]);
  const { settings, policy, matcher } = known;
  const list = listStateNow(known);
  if (draft.site && settings.disabledSites.includes(draft.site))
    return { type: 'checked', number, account: draft.account, result: nothingFound, list };
  const resolved = resolveAccount(draft.site, names, settings.officialAccounts, answers);
  // Where the page names no account, there is only what the person said in this draft.
  const account = resolved === 'unknown' ? draft.account : resolved;
  const now = new Date();
  const whole = { at: timeOf(now), ...draft, account };
  const { rules: reminded, said } = await remindedOf(whole, now);
  const found = check(
    { ...whole, reminded },
    {
      policy: policy.policy,
      settings,
      ...(matcher ? { list: matcher } : {}),
      translate: (key) => browser.i18n.getMessage(key) || undefined,
    },
  );
  const result = withoutSaid(holdWhileListInDoubt(found, draft, list), said);
  void rememberToday(result, whole, now).catch(notKept);
  const pending = await settingsPending(known, account, now.getTime(), tellFactsChanged);
  return { type: 'checked', number, account, result, list, ...(pending && { settings: pending }) };
}

async function answer(port: Runtime.Port, message: FromPage): Promise<void> {
  const tab = port.sender?.tab?.id;
  switch (message.type) {
    case 'check':
      try {
        tell(port, await answerCheck(message));
      } catch (error) {
        console.error('Second Look: a check failed', error instanceof Error ? error.stack : error);
        tell(port, { type: 'check-failed', number: message.number, problem: say('background_check_failed') });
      }
      return;
    case 'account-answer':
      await rememberAccount(message.site, message.name, message.account);
      tellFactsChanged();
      return;
    case 'spoken':
      return rememberSaid(message.about, message.findings, new Date());
    case 'declared':
      await declare(message.site, message.to, message, new Date());
      tellFactsChanged();
      return;
    case 'settled':
      return countSettled(message.rule);
    case 'mark':
      if (tab !== undefined) {
        await showBadge(tab, message.state, message.count, listStateNow(await facts()));
      }
      return;
    case 'open-clause':
      return openClause(message.ref, port.sender?.tab);
    case 'no-mark':
      if (tab !== undefined) await clearBadge(tab, listStateNow(await facts()));
      return;
    case 'recognised':
      return noteRecognised(message);
    case 'still-writing':
      // Its arrival alone keeps the worker awake.
      return;
    default:
      message satisfies never;
  }
}

/** A page has opened its port: say how things stand and answer what it asks. */
export function answerPort(port: Runtime.Port): void {
  ports.add(port);
  port.onMessage.addListener((raw: unknown) => {
    const message = FromPage.safeParse(raw);
    if (message.success) {
      answer(port, message.data).catch((error: unknown) =>
        console.error('Second Look: a message failed', error),
      );
    } else {
      const fields = message.error.issues.map((issue) => issue.path.join('.')).join(', ');
      console.warn(`Second Look: a message from a page was dropped; unreadable fields: ${fields}`);
    }
  });
  port.onDisconnect.addListener(() => {
    ports.delete(port);
    const tab = port.sender?.tab?.id;
    const others = [...ports].some((other) => other.sender?.tab?.id === tab);
    if (tab !== undefined && !others) void facts().then((known) => clearBadge(tab, listStateNow(known)));
  });
  settingsMessage().then(
    (message) => tell(port, message),
    (error: unknown) => console.error('Second Look: settings could not be read', error),
  );
}

/** Settings, policy or list have changed: every open page hears of it. */
export async function tellPages(): Promise<void> {
  const settings = await settingsMessage();
  for (const port of ports) {
    tell(port, settings);
    tell(port, { type: 'facts-changed' });
  }
}
