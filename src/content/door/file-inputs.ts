import { elementsOf } from '../../sites/dom.ts';
import { type Arrival, send, stop } from './arrival.ts';
import { type GivenFile, transferOf } from './page-realm.ts';

/** How many lists of files of an input are held at this moment. */
const holding = new WeakMap<HTMLInputElement, number>();
/** What was handed on last by each input, so that it is not held again when the site repeats the event. */
const handedOn = new WeakMap<HTMLInputElement, readonly File[]>();

/** The file input that an event came from. */
export function fileInputOf(event: Event): HTMLInputElement | undefined {
  const [target] = elementsOf(event.composedPath());
  return target instanceof HTMLInputElement && target.type === 'file' ? target : undefined;
}

/**
 * A chosen list of files is told twice, by `input` and by `change`. Whether this event is only the second telling of
 * files that are held already: then it is stopped too.
 */
export function isEcho(event: Event, input: HTMLInputElement): boolean {
  if ((holding.get(input) ?? 0) === 0 || (input.files?.length ?? 0) > 0) return false;
  stop(event);
  return true;
}

/** The one input of these homes, in order, that stands where another was before the site mounted it anew. */
function successorOf(input: HTMLInputElement, homes: readonly (ParentNode | undefined)[]): HTMLInputElement {
  for (const home of homes) {
    const same = [...(home?.querySelectorAll<HTMLInputElement>('input[type="file"]') ?? [])].filter(
      (other) => other.multiple === input.multiple && other.accept === input.accept,
    );
    const [only] = same;
    if (only && same.length === 1) return only;
  }
  return input;
}

/** Files that were chosen in a file input. */
export function chosen(event: Event, input: HTMLInputElement): Arrival | undefined {
  const { files: list, isConnected: wasConnected } = input;
  const files = [...(list ?? [])];
  if (!list || files.length === 0) return undefined;
  const root = input.getRootNode();
  const around = root instanceof ShadowRoot ? root : document;
  const before = handedOn.get(input) ?? [];
  if (before.length === files.length && files.every((file, index) => file === before[index]))
    return undefined;
  return {
    files,
    path: event.composedPath(),
    hold() {
      stop(event);
      holding.set(input, (holding.get(input) ?? 0) + 1);
      // Another list, rather than an empty value: that would empty the list that is held.
      input.files = transferOf([]).files;
    },
    handOn(given, home) {
      holding.set(input, (holding.get(input) ?? 1) - 1);
      const at = wasConnected && !input.isConnected ? successorOf(input, [home, around]) : input;
      if (given.length === 0) {
        send(at, [new Event('cancel', { bubbles: true })]);
        return;
      }
      at.files = isAsChosen(given, files) ? list : transferOf(given).files;
      handedOn.set(at, [...(at.files ?? [])]);
      send(at, [
        new Event('input', { bubbles: true, composed: true }),
        new Event('change', { bubbles: true }),
      ]);
    },
  };
}

function isAsChosen(given: readonly GivenFile[], files: readonly File[]): boolean {
  return given.length === files.length && given.every(({ file }, index) => file === files[index]);
}
