import { holds } from '../model/finding.ts';
import { openHold } from '../warnings/hold.tsx';
import type { ComposerKeeper } from './composer-keeper.ts';
import type { ComposerSession } from './composer-session.ts';
import { applyFix } from './fixes.ts';
import type { Line } from './line.ts';
import { type Press, pressEvents, pressIn } from './press.ts';
import { isReplaying, replay, somethingHappens } from './release.ts';

/** How long a press waits for an answer before the person chooses without one, in ms. */
const longestWait = 1_500;

/** How long in all a press waits for what the school has set, in ms; then it goes by what is known. */
const longestWaitForSettings = 5_000;

type Decision = 'pass' | 'stop';

/** Whether exactly this draft may go: known and below a hold, settled, or nothing at all. */
function decide({ session }: ComposerKeeper, switchedOff: boolean): Decision {
  session.read();
  if (switchedOff) return 'pass';
  if (session.looks().length > 0) return 'stop';
  if (session.isEmpty() || session.allowedKey === session.key()) return 'pass';
  const checked = session.currentAnswer();
  if (checked?.settings === 'awaited') return 'stop';
  return checked && !holds(session.verdict(checked)) ? 'pass' : 'stop';
}

/**
 * Stands before the site at every press that publishes. A draft known to be harmless passes untouched; any other press
 * is stopped, decided, and let go by one replay.
 */
export function openGate(
  keepers: (path: EventTarget[]) => Iterable<ComposerKeeper>,
  line: Line,
  signal: AbortSignal,
): void {
  /** The press that is being stopped: its later events are stopped with it. */
  let stopping: ComposerKeeper | undefined;
  const busy = new Set<ComposerKeeper>();

  function onEvent(event: Event): void {
    if (isReplaying()) return;
    if (event.type === 'pointerdown' || event.type === 'keydown') stopping = undefined;
    const press = pressIn(event, keepers(event.composedPath()));
    if (!press) {
      if (isDecisive(event)) noteStep(event.composedPath());
      if (stopping && event instanceof KeyboardEvent && event.type !== 'keydown') stop(event);
      return;
    }
    const { keeper } = press;
    const switchedOff = line.settings()?.disabledSites.includes(keeper.session.site.id) ?? false;
    if (stopping !== keeper && !busy.has(keeper) && decide(keeper, switchedOff) === 'pass') {
      if (isDecisive(event)) keeper.wentThrough();
      return;
    }
    stopping = keeper;
    stop(event);
    if (isDecisive(event) && !busy.has(keeper)) void settle(press);
  }

  /** Going on to a later step, by click or key, publishes nothing, but the editor may be gone there. */
  function noteStep(path: EventTarget[]): void {
    for (const { session } of keepers(path)) {
      const steps = session.kind.stepButtons?.(session.boundary) ?? [];
      if (steps.some(({ element }) => path.includes(element))) session.stepTaken = true;
    }
  }

  async function settle(press: Press): Promise<void> {
    busy.add(press.keeper);
    try {
      if (await mayGo(press.keeper, signal)) await release(press, signal);
    } finally {
      busy.delete(press.keeper);
    }
  }

  for (const type of pressEvents)
    window.addEventListener(type, onEvent, { capture: true, signal, passive: false });
}

/** The event of a press on which browsers act: everything before it only leads up to it. */
function isDecisive(event: Event): boolean {
  return event.type === 'click' || event.type === 'submit' || event.type === 'keydown';
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // A touch whose default is prevented never becomes the click that the decision waits for.
  if (!event.type.startsWith('touch') && !event.type.startsWith('pointer')) event.preventDefault();
}

/** Asks, and lets the person settle what was found; whether the draft may go out. */
async function mayGo(keeper: ComposerKeeper, signal: AbortSignal): Promise<boolean> {
  const { session } = keeper;
  if (session.looks().length > 0) {
    await waitForLooks(session, signal);
    return false;
  }
  const pressedText = session.text;
  let patience: AbortSignal | undefined;
  while (!signal.aborted && !keeper.isOver()) {
    const checked = session.currentAnswer() ?? (await keeper.ask(longestWait));
    if (session.read() !== pressedText) return false;
    if (checked?.settings === 'awaited' && !patience?.aborted) {
      patience ??= AbortSignal.timeout(longestWaitForSettings);
      if (await goesBack(keeper, AbortSignal.any([signal, patience, keeper.nextAnswer()]))) return false;
      continue;
    }
    const findings = checked
      ? session.open(checked.result.findings).filter(({ severity }) => holds(severity))
      : [];
    if (checked && findings.length === 0) return true;
    const [accountName] = session.writers();
    const late = checked ? undefined : keeper.nextAnswer();
    const outcome = await openHold(
      {
        findings,
        account: checked?.account ?? 'unknown',
        ...(accountName === undefined ? {} : { accountName }),
        text: session.text,
        overrideAllowed: keeper.overrideAllowed(),
        noAnswer: checked === undefined,
      },
      session.boundary,
      late ? AbortSignal.any([signal, late]) : signal,
    );
    // An answer that came after all is what the person waits for.
    if (late?.aborted && outcome.kind === 'back') continue;
    switch (outcome.kind) {
      case 'back':
        return false;
      case 'unchecked':
        return true;
      case 'photos':
        return false;
      case 'fix':
        await applyFix(session, outcome.finding, outcome.replacement);
        return false;
      case 'release':
        // An answer about a picture changes the draft, so what it means is asked before anything goes.
        for (const { finding, choice } of outcome.settled) keeper.settle(finding, choice);
        break;
      default:
        outcome satisfies never;
    }
  }
  return false;
}

/** Says that the school's settings are on their way, until `over`; whether the person went back to the post instead. */
async function goesBack({ session }: ComposerKeeper, over: AbortSignal): Promise<boolean> {
  await openHold(
    { findings: [], account: 'unknown', text: '', overrideAllowed: false, noAnswer: false, awaiting: true },
    session.boundary,
    over,
  );
  return !over.aborted;
}

/** Says that files are still being looked at, until they no longer are; the person presses again after that. */
async function waitForLooks(session: ComposerSession, signal: AbortSignal): Promise<void> {
  const looks = session.looks();
  const [first] = looks;
  if (!first) return;
  const { kind } = await openHold(
    { findings: [], account: 'unknown', text: '', overrideAllowed: false, noAnswer: false, looking: true },
    session.boundary,
    AbortSignal.any([signal, first.over]),
  );
  if (kind === 'photos') first.bringForward();
  if (kind === 'unchecked') for (const look of looks) look.giveUp();
}

/** Lets the held draft go by one replay; when nothing at all comes of it, asks once for one more press. */
async function release(press: Press, signal: AbortSignal): Promise<void> {
  const { keeper } = press;
  const { session } = keeper;
  session.allowedKey = session.key();
  keeper.wentThrough();
  const came = somethingHappens(session, signal);
  replay(session, press);
  if ((await came()) || session.askedToPressAgain || keeper.isOver()) return;
  session.askedToPressAgain = true;
  keeper.askForOneMorePress();
}
