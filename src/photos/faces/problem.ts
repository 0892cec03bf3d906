import type { FaceProblemKind } from './messages.ts';

/** A picture could not be looked at for faces; a person can still mark, cover and send it. */
export class FaceProblem extends Error {
  readonly kind: FaceProblemKind;

  constructor(kind: FaceProblemKind, cause?: unknown) {
    super(`No faces could be looked for: ${kind}`, { cause });
    this.name = 'FaceProblem';
    this.kind = kind;
  }
}
