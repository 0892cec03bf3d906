import type { Site } from '../../sites/site.ts';
import { isAlive } from '../lifetime.ts';
import type { Line } from '../line.ts';
import type { Composers } from '../notice.ts';
import { type Arrival, dropped, isHandingOn, pasted } from './arrival.ts';
import { chosen, fileInputOf, isEcho } from './file-inputs.ts';
import { kindOf } from './media.ts';
import { receptionist } from './reception.ts';

/** Said by our script in the page's own world when the page opens a file input outside the document. */
const detachedInput = 'second-look-file-input';

function arrivalIn(event: Event): Arrival | undefined {
  if (event instanceof DragEvent) return dropped(event);
  if (event instanceof ClipboardEvent) return pasted(event);
  const input = fileInputOf(event);
  return input && !isEcho(event, input) ? chosen(event, input) : undefined;
}

/** A file input outside the document has nothing around it that would say what it is for. */
function isDetached([target]: readonly EventTarget[]): boolean {
  return target instanceof HTMLInputElement && !target.isConnected;
}

/**
 * Stands where files come in: chosen, dropped or pasted into a composer. Photos and videos are kept from the site until
 * they have been looked at, and are then handed on once, in order; everything else passes untouched.
 */
export function openDoor(site: Site, composers: Composers, line: Line, signal: AbortSignal): void {
  const receive = receptionist(site, composers, line, signal);
  const known = new WeakSet<EventTarget>();

  function onFiles(event: Event): void {
    if (isHandingOn() || !isAlive() || line.settings()?.disabledSites.includes(site.id)) return;
    const arrival = arrivalIn(event);
    if (!arrival?.files.some(kindOf)) return;
    const { path } = arrival;
    const [claims] = composers.along(path);
    // A dialog for media alone, or an input outside the document, belongs to the composer that is open.
    const [open] = composers.all().toReversed();
    if (!claims && !site.takesFiles(path) && !(open && isDetached(path))) return;
    const only = composers.all().length === 1 || isDetached(path) ? open : undefined;
    arrival.hold();
    receive(arrival, claims ?? only);
  }

  /** `change` does not leave a shadow root, so it is heard inside (LinkedIn's media editor, seen 2026-09). */
  function listenInside(event: Event): void {
    for (const target of event.composedPath()) if (target instanceof ShadowRoot) listenAt(target, ['change']);
  }

  function listenAt(target: EventTarget, types: readonly string[]): void {
    if (known.has(target)) return;
    known.add(target);
    for (const type of types) target.addEventListener(type, onFiles, { capture: true, signal });
  }

  for (const type of ['focusin', 'click', 'input', 'dragenter'])
    window.addEventListener(type, listenInside, { capture: true, passive: true, signal });
  listenAt(window, ['input', 'change', 'drop', 'paste']);
  window.addEventListener(
    detachedInput,
    (event) => {
      const input = event instanceof FocusEvent ? event.relatedTarget : undefined;
      if (input instanceof HTMLInputElement) listenAt(input, ['input', 'change']);
    },
    { capture: true, signal },
  );
}
