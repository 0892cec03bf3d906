import type { Declared, Draft, Recipient, SiteId } from '../model/draft.ts';
import type { DeclaredPeople } from '../model/own-page-messages.ts';
import { dayOf } from './clock.ts';
import { oneAtATime } from './in-turn.ts';
import { keep, recall } from './kept.ts';
import type { KeptPeople, KeptPerson } from './people-kept.ts';
import { personKey } from './person-key.ts';

const inTurn = oneAtATime();
let current: Promise<KeptPeople> | undefined;

function people(): Promise<KeptPeople> {
  current ??= recall('people').then((kept) => kept ?? []);
  return current;
}

async function take(after: KeptPeople): Promise<void> {
  current = Promise.resolve(after);
  await keep('people', after);
}

const idOf = ({ site, key }: KeptPerson) => `${site} ${key}`;

/** A draft with what was said before of the person it goes to or is about; what it says itself comes first. */
export async function withDeclared(draft: Draft): Promise<Draft> {
  const { site, to } = draft;
  const key = personKey(to);
  const known =
    key === undefined ? undefined : (await people()).find((one) => one.site === site && one.key === key);
  if (!known || !to) return draft;
  const { declared, told } = known;
  return { ...draft, to: { ...(declared && { declared }), ...(told && { told }), ...to } };
}

/** Remember what the person says of somebody, and on which day they told whom the policy names. */
export function declare(
  site: SiteId,
  to: Recipient,
  said: { declared?: Declared | undefined; told?: boolean | undefined },
  now: Date,
): Promise<void> {
  const key = personKey(to);
  if (key === undefined) return Promise.resolve();
  return inTurn(async () => {
    const all = await people();
    const before = all.find((one) => one.site === site && one.key === key);
    const others = all.filter((one) => one !== before);
    const name = to.name ?? before?.name ?? key;
    const since = dayOf(now);
    const { declared, told } = said;
    await take([
      ...others,
      { ...before, site, key, name, since, ...(declared && { declared }), ...(told && { told: since }) },
    ]);
  });
}

/** All that were declared, the latest first. */
export async function declaredPeople(): Promise<DeclaredPeople> {
  const all = await people();
  return {
    people: all.toReversed().map((person) => {
      const { site, name, declared, told, since } = person;
      return { id: idOf(person), site, name, since, ...(declared && { declared }), ...(told && { told }) };
    }),
  };
}

/** Take back what was said of somebody. */
export function forgetPerson(id: string): Promise<void> {
  return inTurn(async () => take((await people()).filter((person) => idOf(person) !== id)));
}
