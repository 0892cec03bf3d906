/** A file to be given to the site; `made` when it is a replacement of ours rather than what the person chose. */
export interface GivenFile {
  file: File;
  made: boolean;
}

/** What the clipboard or a drag held beside files, by type. */
export type Strings = readonly (readonly [type: string, text: string])[];

interface Realm {
  DataTransfer: typeof DataTransfer;
  DragEvent: typeof DragEvent;
  ClipboardEvent: typeof ClipboardEvent;
}

/** What Firefox gives its content scripts to make things that the page may use. */
interface FirefoxScript {
  wrappedJSObject?: Realm;
  cloneInto?<Value>(value: Value, into: object, options?: { wrapReflectors: boolean }): Value;
}

const { cloneInto } = globalThis as FirefoxScript;

/** In Firefox a page finds nothing in an event or transfer that was not made in its own realm (seen 2026-11 in 153). */
const realm: Realm = (window as FirefoxScript).wrappedJSObject ?? window;

function forPage<Value>(value: Value): Value {
  return cloneInto ? cloneInto(value, window, { wrapReflectors: true }) : value;
}

function fill(transfer: DataTransfer, files: readonly GivenFile[], strings: Strings): void {
  for (const [type, text] of strings) transfer.setData(type, text);
  for (const { file, made } of files) transfer.items.add(made ? forPage(file) : file);
}

/** A transfer that the page can read, with these files in this order. */
export function transferOf(files: readonly GivenFile[], strings: Strings = []): DataTransfer {
  const transfer = new realm.DataTransfer();
  fill(transfer, files, strings);
  return transfer;
}

/** A drag event at the place of an earlier one. */
export function dragEvent(
  type: 'drop' | 'dragleave',
  { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey }: DragEvent,
  dataTransfer: DataTransfer,
): DragEvent {
  const place = { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey };
  const init = { ...place, dataTransfer, bubbles: true, cancelable: true, composed: true };
  return new realm.DragEvent(type, forPage(init));
}

/** A paste event that brings these. */
export function pasteEvent(files: readonly GivenFile[], strings: Strings): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  if (!cloneInto) return new ClipboardEvent('paste', { ...init, clipboardData: transferOf(files, strings) });
  // Firefox takes no clipboard at the making of the event, but lets it be filled afterwards (seen 2026-11 in 153).
  const event = new realm.ClipboardEvent('paste', forPage(init));
  if (event.clipboardData) fill(event.clipboardData, files, strings);
  return event;
}
