import { type Finding, holds } from '../model/finding.ts';
import { allOf, mergeShown, type ShownFinding } from './merge-shown.ts';
import { wayOf } from './way-of.ts';

/** A written reason counts from this many characters on. */
export const shortestReason = 10;

/** What the person has said so far: a choice for each finding by its place in the list, and a reason. */
export interface Said {
  choices: ReadonlyMap<number, string>;
  reason: string;
}

/** How things stand with a held draft. */
export interface Standing {
  /** Whether it can go out without being changed. */
  releasable: boolean;
  /** Whether everything has been settled. */
  settled: boolean;
  /** Whether something has to be looked at anew once it is answered. */
  asks: boolean;
}

/** The findings that hold, those on the same words as one, the strictest first. */
export function heldAmong(findings: readonly Finding[]): ShownFinding[] {
  const held = findings.filter(({ severity }) => holds(severity));
  return mergeShown(held, 'hold');
}

/** Whether a held draft can go out as it is, and whether all has been said for that. */
export function standingOf(held: readonly Finding[], said: Said, overrideAllowed: boolean): Standing {
  const ways = held.map(wayOf);
  const reasoned = said.reason.trim().length >= shortestReason;
  return {
    releasable: held.length > 0 && ways.every(({ by }) => by !== 'change' || overrideAllowed),
    settled: ways.every(({ by }, index) =>
      by === 'change' ? overrideAllowed && reasoned : said.choices.has(index),
    ),
    asks: ways.some(({ by }) => by === 'answer'),
  };
}

/** What was settled and how, once all of it is. A draft that goes out with a reason says `override`, never the reason. */
export function settledWith(
  held: readonly ShownFinding[],
  { choices }: Said,
): { finding: Finding; choice: string }[] {
  return held.flatMap((shown, index) =>
    allOf(shown).map((finding) => ({ finding, choice: choices.get(index) ?? 'override' })),
  );
}
