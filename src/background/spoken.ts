import * as z from 'zod/mini';
import { Severity, stricter } from '../model/finding.ts';

/** How long a reminder about one person or post holds, and how many are kept, the latest. */
const lastsDays = 365;
const mostKept = 1_000;

/**
 * What rules have said already. `about` names people and posts by a keyed hash alone, with the strictest that each rule
 * has said about them and the day it said it last; `today` are the reminders for once a day, with the draft that had it.
 */
export const Spoken = z.object({
  secret: z.string(),
  about: z.record(z.string(), z.object({ day: z.string(), rules: z.record(z.string(), Severity) })),
  today: z.record(z.string(), z.object({ day: z.string(), draft: z.string() })),
});
export type Spoken = z.infer<typeof Spoken>;

/** The rules whose reminder is for once a day at most, whatever is written. */
export const onceADay: ReadonlySet<string> = new Set(['privacy-settings-check', 'pause-before-posting']);

function isOld(day: string, today: string): boolean {
  return Date.parse(today) - Date.parse(day) > lastsDays * 86_400_000;
}

/** What each rule has said about somebody lately, by the hash of who it is. */
export function saidAbout({ about }: Spoken, who: string, today: string): Record<string, Severity> {
  const entry = about[who];
  return !entry || isOld(entry.day, today) ? {} : entry.rules;
}

/** With what was said about somebody today; what is old goes. */
export function withSaid(
  spoken: Spoken,
  who: string,
  findings: readonly { rule: string; severity: Severity }[],
  today: string,
): Spoken {
  const rules = { ...saidAbout(spoken, who, today) };
  for (const { rule, severity } of findings) rules[rule] = stricter(severity, rules[rule] ?? severity);
  const { [who]: _before, ...others } = spoken.about;
  const lasting = Object.entries(others).filter(([, { day }]) => !isOld(day, today));
  const about = Object.fromEntries([...lasting, [who, { day: today, rules }] as const].slice(-mostKept));
  return { ...spoken, about };
}

/** The rules for once a day that have spoken today about another draft than this one. */
export function remindedToday({ today: said }: Spoken, draft: string | undefined, today: string): string[] {
  return Object.keys(said).filter((rule) => said[rule]?.day === today && said[rule]?.draft !== draft);
}

/** With the rules for once a day that spoke about this draft today; the same spoken where nothing is new. */
export function withToday(spoken: Spoken, rules: readonly string[], draft: string, today: string): Spoken {
  const fresh = rules.filter((rule) => onceADay.has(rule) && spoken.today[rule]?.day !== today);
  if (fresh.length === 0) return spoken;
  return {
    ...spoken,
    today: { ...spoken.today, ...Object.fromEntries(fresh.map((rule) => [rule, { day: today, draft }])) },
  };
}
