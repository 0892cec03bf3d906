import type { Attachment } from '../model/draft.ts';
import { dialogSelector, elementsOf } from '../sites/dom.ts';
import type { Composer, Site } from '../sites/site.ts';
import { type ComposerKeeper, keepComposer } from './composer-keeper.ts';
import type { ComposerSession } from './composer-session.ts';
import { filesIn } from './files.ts';
import type { Line } from './line.ts';

/** The composers in use on this page. */
export interface Composers {
  all(): readonly ComposerKeeper[];
  /** The composers that an event's path concerns; one that nobody has focused yet is taken up now. */
  along(path: EventTarget[]): ComposerKeeper[];
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
  let waitingFiles: Attachment[] = [];
  /** A draft with files whose composer went away unsent; LinkedIn builds it anew after its media editor (2026-09). */
  let unsent: ComposerSession | undefined;

  function keeperOf(composer: Composer): ComposerKeeper {
    const editables = composer.parts.map(({ editable }) => editable);
    for (const keeper of keepers) {
      const { session } = keeper;
      const same = session.composer.parts.some(({ editable }) => editables.includes(editable));
      if (!same && session.composer.boundary !== composer.boundary) continue;
      if (session.composer.parts.length !== editables.length || !same) keeper.adopt(composer);
      return keeper;
    }
    const keeper = keepComposer(site, composer, line, () => drop(keeper), signal);
    for (const other of keepers) if (other.session.editables().length === 0) other.giveUp();
    keepers.add(keeper);
    keepersChanged(keepers.size);
    const files = [...filesOfSameDraft(keeper.session), ...waitingFiles];
    waitingFiles = [];
    if (files.length > 0) keeper.attach(files);
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

  function along(path: EventTarget[]): ComposerKeeper[] {
    const composer = site.composer(path);
    if (composer) return [keeperOf(composer)];
    return [...keepers].filter((keeper) => {
      const { session } = keeper;
      if (path.includes(session.boundary)) return true;
      const later =
        session.stepTaken && session.editables().length === 0 ? site.laterStep?.(path) : undefined;
      if (later) keeper.moveTo(later);
      return later !== undefined;
    });
  }

  function onFocus(event: Event): void {
    for (const keeper of along(event.composedPath())) keeper.update();
  }

  function onFiles(event: Event): void {
    const files = filesIn(event);
    if (files.length === 0) return;
    const path = event.composedPath();
    const [keeper] = along(path);
    // A media editor in a dialog of its own belongs to the composer behind it, when there is only one.
    const only = keepers.size === 1 ? [...keepers][0] : undefined;
    const owner = keeper ?? only;
    if (owner) owner.attach(files);
    else waitingFiles = files;
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
  listen(['input', 'change', 'drop', 'paste'], onFiles);
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
  return { all: () => [...keepers], along };
}
