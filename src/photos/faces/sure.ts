/** A face must score this, from 0 to 1. At 0.8 a few more are found, and of hands and elbows many more. */
const enough = 0.9;

/**
 * What is enough for a small face. The network is less sure of those, and little else that is so small looks like one:
 * in crowds, 0.8 found one face in eight more at nearly the same precision (measured 2026-11).
 */
const enoughForSmall = 0.8;

/** Lower than this, in px of the section as it is looked at, a face is small. */
const small = 32;

/** What a face must score, from 0 to 1, to be one at all. */
export const leastScore = Math.min(enough, enoughForSmall);

/** Whether a score is enough for a face of this height, in px of the section as it is looked at. */
export function isSure(score: number, height: number): boolean {
  return score >= (height < small ? enoughForSmall : enough);
}
