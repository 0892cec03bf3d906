/** Files that wait at the door while they are looked at. */
export interface PendingLook {
  /** The draft they are for; `undefined` while no composer can be told, which then concerns every draft. */
  session: object | undefined;
  /** Makes the look large. */
  bringForward(): void;
  /** Hands everything on as it is: the person does not want to wait. */
  giveUp(): void;
  /** Aborted when the files have been handed on, or taken back. */
  over: AbortSignal;
}

const pending = new Set<PendingLook>();

/** Puts a look among those under way, until it is over. */
export function begin(look: PendingLook): void {
  pending.add(look);
  look.over.addEventListener('abort', () => pending.delete(look), { once: true });
}

/** The looks that a draft waits for, the first to come first. */
export function looksFor(session: object): PendingLook[] {
  return [...pending].filter((look) => look.session === session || look.session === undefined);
}
