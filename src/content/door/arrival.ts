import { elementsOf } from '../../sites/dom.ts';
import { dragEvent, type GivenFile, pasteEvent, type Strings, transferOf } from './page-realm.ts';

/** Files on their way to the site by one event. */
export interface Arrival {
  /** All of them, in order. */
  files: readonly File[];
  path: readonly EventTarget[];
  /** Keeps the event, and the files with it, from the site. */
  hold(): void;
  /** Gives these to the site in the way they came, once. With none the site hears that nothing came after all. */
  handOn(given: readonly GivenFile[], home: ParentNode | undefined): void;
}

let handing = false;

/** Whether the event being handled is one by which files are handed on: it passes untouched. */
export function isHandingOn(): boolean {
  return handing;
}

/** Lets the site have events of ours. */
export function send(target: EventTarget, events: readonly Event[]): void {
  handing = true;
  try {
    for (const event of events) target.dispatchEvent(event);
  } finally {
    handing = false;
  }
}

/** Keeps an event from everybody after us, and from what the browser would do of itself. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function stringsIn(transfer: DataTransfer): Strings {
  return transfer.types
    .filter((type) => type !== 'Files' && !type.startsWith('application/x-moz'))
    .map((type) => [type, transfer.getData(type)] as const);
}

/** What files were dropped on. The place may have gone since; then it is whatever is at that point now. */
function placeOf(target: Element, { clientX, clientY }: DragEvent, home: ParentNode | undefined): Element {
  if (target.isConnected) return target;
  const there = document.elementFromPoint(clientX, clientY);
  return there && (!home || home.contains(there)) ? there : home instanceof Element ? home : target;
}

/** Files that were dropped. */
export function dropped(event: DragEvent): Arrival | undefined {
  const path = event.composedPath();
  const [target] = elementsOf(path);
  const { dataTransfer } = event;
  if (!target || !dataTransfer || dataTransfer.files.length === 0) return undefined;
  return {
    files: [...dataTransfer.files],
    path,
    hold: () => stop(event),
    handOn(given, home) {
      // A site that shows "drop it here" hears that the drag has left again.
      const type = given.length === 0 ? 'dragleave' : 'drop';
      send(placeOf(target, event, home), [dragEvent(type, event, transferOf(given))]);
    },
  };
}

/** Text with its look, as office programs copy it: the picture of it that lies beside is taken by no editor. */
function isRichText(transfer: DataTransfer): boolean {
  return ['text/html', 'text/plain'].every((type) => transfer.getData(type).trim() !== '');
}

/** Files that were pasted. */
export function pasted(event: ClipboardEvent): Arrival | undefined {
  const path = event.composedPath();
  const [target] = elementsOf(path);
  const { clipboardData } = event;
  if (!target || !clipboardData || clipboardData.files.length === 0 || isRichText(clipboardData))
    return undefined;
  const strings = stringsIn(clipboardData);
  return {
    files: [...clipboardData.files],
    path,
    hold: () => stop(event),
    handOn(given, home) {
      if (given.length === 0) return;
      const there = target.isConnected ? target : home?.querySelector('[contenteditable="true"], textarea');
      send(there ?? target, [pasteEvent(given, strings)]);
    },
  };
}
