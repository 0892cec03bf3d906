import type { Account, Attachment } from '../model/draft.ts';
import { composerAt } from '../sites/composer-at.ts';
import { dialogSelector, elementsOf } from '../sites/dom.ts';
import type { Composer, Site } from '../sites/site.ts';
import { type ComposerKeeper, keepComposer } from './composer-keeper.ts';
import type { ComposerSession } from './composer-session.ts';
import type { Line } from './line.ts';

/** Files that have been handed on, what the person said of the account meanwhile, and the dialog they were chosen in. */
export interface Waiting {
  attachments: Attachment[];
  account?: Account;
  place?: Element;
}

/** The composers in use on this page. */
export interface Composers {
  all(): readonly ComposerKeeper[];
  /** The composers that an event's path concerns; one that nobody has focused yet is taken up now. */
  along(path: readonly EventTarget[]): ComposerKeeper[];
  /** The person wrote a description of a picture, counted from 0, in a field apart from any composer. */
  describe(picture: number, text: string): void;
  /** Files have been handed on: to this composer's draft, or to that of the next one to open. */
  attach(owner: ComposerKeeper | undefined, files: Waiting): void;
}

/** Notices composers from the events that pass the window on their way down, never by searching the page. */
export function noticeComposers(
  site: Site,
  line: Line,
  keepersChanged: (count: number) => void,
  signal: AbortSignal,
): Composers {
  const keepers = new Set<ComposerKeeper>();
  /** Files chosen before there was an editor, as in Instagram's first step. */
  let waiting: Waiting = { attachments: [] };
  /** A draft with files whose composer went away unsent; LinkedIn builds it anew after its media editor (2026-09). */
  let unsent: ComposerSession | undefined;

  function keeperOf(composer: Composer): ComposerKeeper {
    const editables = composer.parts.map(({ editable }) => editable);
    for (const keeper of keepers) {
      const { session } = keeper;
      const same = session.composer.parts.some(({ editable }) => editables.includes(editable));
      if (!same && session.composer.boundary !== composer.boundary) continue;
      const moved = session.boundary !== composer.boundary;
      if (session.composer.parts.length !== editables.length || !same || moved) keeper.adopt(composer);
      return keeper;
    }
    const keeper = keepComposer(site, composer, line, () => drop(keeper), signal);
    for (const other of keepers) if (other.session.editables().length === 0) other.giveUp();
    keepers.add(keeper);
    keepersChanged(keepers.size);
    const files = [...filesOfSameDraft(keeper.session), ...waiting.attachments];
    if (files.length > 0) keeper.attach(files, waiting.account);
    waiting = { attachments: [] };
    keeper.update();
    return keeper;
  }

  function filesOfSameDraft(session: ComposerSession): Attachment[] {
    const same = unsent && unsent.text === session.read();
    const files = same ? (unsent?.attachments ?? []) : [];
    unsent = undefined;
    return files;
  }

  function drop(keeper: ComposerKeeper): void {
    keepers.delete(keeper);
    const { session } = keeper;
    if (session.attachments.length > 0 && !session.stepTaken) unsent = session;
    keepersChanged(keepers.size);
  }

  function along(path: readonly EventTarget[]): ComposerKeeper[] {
    const composer = composerAt(site, path);
    if (composer) return [keeperOf(composer)];
    return [...keepers].filter((keeper) => {
      const { session } = keeper;
      if (path.includes(session.boundary)) return true;
      const later = session.stepTaken && !session.isShown() ? session.kind.laterStep?.(path) : undefined;
      if (later) keeper.moveTo(later);
      return later !== undefined;
    });
  }

  function onFocus(event: Event): void {
    for (const keeper of along(event.composedPath())) keeper.update();
  }

  function attach(owner: ComposerKeeper | undefined, { attachments, account, place }: Waiting): void {
    // Meanwhile the site may have built the composer anew, or opened it only now.
    const [only] = keepers;
    const here = owner && !owner.isOver() ? owner : keepers.size === 1 ? only : undefined;
    if (here) here.attach(attachments, account);
    else {
      // More files in the same dialog; in another one, the first are forgotten with the dialog they were chosen in.
      const before = place?.isConnected && place === waiting.place ? waiting : undefined;
      const known = account ?? before?.account;
      waiting = { attachments: [...(before?.attachments ?? []), ...attachments] };
      if (known) waiting.account = known;
      if (place) waiting.place = place;
    }
  }

  /** While a picture is described, the site may have taken the composer away. */
  function describe(picture: number, text: string): void {
    const owner = [...keepers].findLast(({ session }) => session.attachments.length > 0);
    if (owner) owner.describe(picture, text);
    else unsent?.describe(picture, text);
  }

  function listen(types: string[], listener: (event: Event) => void): void {
    for (const type of types)
      window.addEventListener(type, listener, { capture: true, passive: true, signal });
  }

  /** Alt+Shift+L leads from the text into the notes about it; Escape leads back. */
  function onShortcut(event: KeyboardEvent): void {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return;
    const [keeper] = along(event.composedPath());
    if (!keeper) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keeper.focusNotes();
  }

  /** A draft remembered for a later step is forgotten once the person is back in the page. */
  function onPointerDown(event: Event): void {
    if (elementsOf(event.composedPath()).some((element) => element.matches(dialogSelector))) return;
    for (const keeper of keepers) if (keeper.session.editables().length === 0) keeper.giveUp();
  }

  listen(['focusin', 'input'], onFocus);
  listen(['pointerdown'], onPointerDown);
  listen(['focusout'], () => {
    for (const keeper of keepers) keeper.update();
  });
  listen(['compositionstart'], (event) => {
    for (const keeper of along(event.composedPath())) keeper.composing(true);
  });
  listen(['compositionend'], (event) => {
    for (const keeper of along(event.composedPath())) keeper.composing(false);
  });
  window.addEventListener('keydown', onShortcut, { capture: true, signal });
  listen(['scroll', 'resize'], () => {
    for (const keeper of keepers) keeper.place();
  });
  return { all: () => [...keepers], along, describe, attach };
}
