import { base64url } from 'jose';
import type { Draft } from '../model/draft.ts';
import type { Result, Severity, Verdict } from '../model/finding.ts';
import { severities, stricter } from '../model/finding.ts';
import type { About } from '../model/messages.ts';
import { dayOf } from './clock.ts';
import { oneAtATime } from './in-turn.ts';
import { keep, recall } from './kept.ts';
import { aboutKey } from './person-key.ts';
import { remindedToday, type Spoken, saidAbout, withSaid, withToday } from './spoken.ts';

const inTurn = oneAtATime();
let current: Promise<Spoken> | undefined;

function newSecret(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(32)));
}

/** What was said so far, read once in the life of a worker. */
function spoken(): Promise<Spoken> {
  current ??= recall('spoken').then((kept) => kept ?? { secret: newSecret(), about: {}, today: {} });
  return current;
}

function change(how: (before: Spoken) => Spoken | Promise<Spoken>): Promise<void> {
  return inTurn(async () => {
    const before = await spoken();
    const after = await how(before);
    if (after === before) return;
    current = Promise.resolve(after);
    await keep('spoken', after);
  });
}

/** A name for somebody by which a reader of the store cannot tell who it is. */
async function hashOf({ secret }: Spoken, key: string): Promise<string> {
  const bytes = new TextEncoder();
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const signing = await crypto.subtle.importKey('raw', bytes.encode(secret), hmac, false, ['sign']);
  return base64url.encode(new Uint8Array(await crypto.subtle.sign('HMAC', signing, bytes.encode(key))));
}

/** What was said about a draft before it is looked at: the rules not wanted again, and what each said of a person. */
export interface Reminded {
  rules: string[];
  said: Record<string, Severity>;
}

function aboutOf({ site, surface, account, to, replyTo }: Draft): About | undefined {
  if (surface !== 'press' || site === undefined) return undefined;
  return { site, account, ...(to && { to }), ...(replyTo && { replyTo }) };
}

/** What has been said already that a draft need not hear again. */
export async function remindedOf(draft: Draft, now: Date): Promise<Reminded> {
  const so = await spoken();
  const about = aboutOf(draft);
  const key = about && aboutKey(about);
  const said = key === undefined ? {} : saidAbout(so, await hashOf(so, key), dayOf(now));
  const mere = Object.keys(said).filter((rule) => said[rule] === 'remind');
  return { rules: [...remindedToday(so, draft.id, dayOf(now)), ...mere], said };
}

/** Without what was said about the same person or post before; a block is said each time. */
export function withoutSaid(result: Result, said: Record<string, Severity>): Result {
  const findings = result.findings.filter(({ rule, severity }) => {
    const before = said[rule];
    return severity === 'block' || !before || severities.indexOf(before) < severities.indexOf(severity);
  });
  if (findings.length === result.findings.length) return result;
  const verdict = findings.reduce<Verdict>((worst, { severity }) => stricter(worst, severity), 'clear');
  return { ...result, findings, verdict };
}

/** Rules have spoken about a press: they are quiet about this person or post from now on. */
export function rememberSaid(
  about: About,
  findings: readonly { rule: string; severity: Severity }[],
  now: Date,
): Promise<void> {
  const key = aboutKey(about);
  if (key === undefined || findings.length === 0) return Promise.resolve();
  return change(async (before) => withSaid(before, await hashOf(before, key), findings, dayOf(now)));
}

/** An answer goes out: the reminders for once a day that are in it have had their day. */
export function rememberToday({ findings }: Result, draft: Draft, now: Date): Promise<void> {
  const rules = findings.filter(({ severity }) => severity === 'remind').map(({ rule }) => rule);
  const { id } = draft;
  if (id === undefined || rules.length === 0) return Promise.resolve();
  return change((before) => withToday(before, rules, id, dayOf(now)));
}
