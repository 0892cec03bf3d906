/**
 * Why a file could not be looked at. `empty` has no bytes, `not-media` is neither picture nor video whatever its name
 * says, `broken` ends too early or does not hold together, `too-large` would take more memory than it should be given,
 * `unsupported` is a kind or codec that this browser cannot show, `gone` can no longer be read where it lies, `no-reader` means that a part of ours did not start.
 * `no-detector` means that faces could not be looked for; the picture itself can still be shown, marked and covered.
 */
export const lookProblemKinds = [
  'empty',
  'not-media',
  'broken',
  'too-large',
  'unsupported',
  'gone',
  'no-reader',
  'no-detector',
] as const;
export type LookProblemKind = (typeof lookProblemKinds)[number];

/** Whether an error says that a file can no longer be read: it was moved, changed or taken away since it was chosen. */
export function saysGone(error: unknown): boolean {
  // Firefox calls it aborted (seen 2026-11 in 153), as it does what was stopped: the signal is to be asked first.
  return error instanceof DOMException && /^(?:NotReadable|NotFound|Abort)Error$/.test(error.name);
}

/** A file that cannot be looked at; its message never holds anything out of the file. */
export class LookProblem extends Error {
  readonly kind: LookProblemKind;

  constructor(kind: LookProblemKind, cause?: unknown) {
    super(`The file cannot be looked at: ${kind}`, { cause });
    this.name = 'LookProblem';
    this.kind = kind;
  }
}
