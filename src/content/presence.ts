import { composerAt } from '../sites/composer-at.ts';
import { dialogSelector } from '../sites/dom.ts';
import type { Composer } from '../sites/site.ts';
import { ComposerSession } from './composer-session.ts';
import { focusedElement, pathFrom } from './focus.ts';

/** How long a composer may be gone before it is given up, in ms: sites mount editors anew while people write. */
const untilGone = 1_000;

interface Hooks {
  edited(): void;
  moved(): void;
  /** The site mounted the same composer anew. */
  foundAgain(composer: Composer): void;
  /** The editor is gone, and the draft goes on in this dialog. */
  movedOn(dialog: HTMLElement): void;
  gone(): void;
}

export interface Presence {
  isHere(): boolean;
  /** The editor is gone, and another dialog stands for the draft. */
  isInLaterStep(): boolean;
  /** The session's elements have changed: watch those it has now. */
  watch(): void;
  /** A press went through: what the site does with the composer tells that the draft is out. */
  watchClosely(): void;
}

/** Watches whether a composer's editor is still on the page, and what happens to it there. */
export function watchPresence(session: ComposerSession, hooks: Hooks, signal: AbortSignal): Presence {
  // Narrow on purpose: text that changes without an input event (a fix undone, an emoji picked) is seen only here.
  const edits = new MutationObserver(() => hooks.edited());
  // An element that leaves the page shrinks to nothing, which no mutation inside it tells.
  const sizes = new ResizeObserver(() => {
    hooks.moved();
    if (!isHere()) lookForAnother();
  });
  // A textarea that the site empties tells nobody; but then its button or busy mark changes too.
  const outcome = new MutationObserver(() => hooks.edited());
  signal.addEventListener(
    'abort',
    () => {
      unwatch();
      outcome.disconnect();
    },
    { once: true },
  );

  /** The boundary and all that is around it: the nearest of them that stays is where a new editor is looked for. */
  let wasIn: Element[] = [];

  function unwatch(): void {
    edits.disconnect();
    sizes.disconnect();
  }

  function isHere(): boolean {
    return session.boundary.isConnected && session.editables().length > 0;
  }

  function isInLaterStep(): boolean {
    return session.boundary !== session.composer.boundary && session.boundary.isConnected;
  }

  /** The editor may have been mounted anew without any event: look where it was, and at the focus. */
  function lookForAnother(lastTry = false): void {
    if (signal.aborted || isHere() || isInLaterStep()) return;
    const place = wasIn.find(
      (element) => element.isConnected && (element === wasIn[0] || session.text !== ''),
    );
    const starts = [
      ...(place?.querySelectorAll('[contenteditable="true"], textarea') ?? []),
      focusedElement(),
    ];
    for (const start of starts) {
      const found = start?.isConnected ? composerAt(session.site, pathFrom(start)) : undefined;
      if (!found || !isSameDraft(found)) continue;
      hooks.foundAgain(found);
      return;
    }
    const later = laterStep();
    if (later) {
      hooks.movedOn(later);
      return;
    }
    if (lastTry) hooks.gone();
    else setTimeout(() => lookForAnother(true), untilGone);
  }

  /** The dialog in which a draft goes on whose editor is gone. */
  function laterStep(): HTMLElement | undefined {
    if (!session.stepTaken || session.isEmpty() || !session.kind.laterStep) return undefined;
    for (const dialog of document.querySelectorAll(dialogSelector)) {
      const found = session.kind.laterStep(pathFrom(dialog));
      if (found) return found;
    }
    return undefined;
  }

  function isSameDraft(found: Composer): boolean {
    return session.boundary.isConnected || new ComposerSession(session.site, found).read() === session.text;
  }

  return {
    isHere,
    isInLaterStep,
    watchClosely() {
      outcome.disconnect();
      outcome.observe(session.boundary, {
        subtree: true,
        childList: true,
        attributeFilter: ['disabled', 'aria-disabled', 'aria-busy'],
      });
    },
    watch() {
      unwatch();
      wasIn = pathFrom(session.boundary).filter((element) => element instanceof Element);
      sizes.observe(session.boundary);
      for (const editable of session.editables()) {
        edits.observe(editable, { subtree: true, childList: true, characterData: true });
        sizes.observe(editable);
      }
    },
  };
}
