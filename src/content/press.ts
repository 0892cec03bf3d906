import { elementsOf, isDisabled } from '../sites/dom.ts';
import type { ComposerKeeper } from './composer-keeper.ts';

/** A gesture that publishes: which composer, and the key or the button where it was one. */
export interface Press {
  keeper: ComposerKeeper;
  key?: KeyboardEvent;
  button?: HTMLElement;
}

/** The events that make up a press of a button, in the order the browser sends them. */
export const pressEvents = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

/** Whether an event is (part of) a press that publishes from one of these composers. */
export function pressIn(event: Event, keepers: Iterable<ComposerKeeper>): Press | undefined {
  const path = event.composedPath();
  for (const keeper of keepers) {
    if (event instanceof KeyboardEvent) {
      const press = keyPress(event, path, keeper);
      if (press) return press;
    } else if (event instanceof SubmitEvent) {
      const [form] = elementsOf(path);
      const [editable] = keeper.session.editables();
      if (form && editable && form.contains(editable)) return { keeper };
    } else if (event instanceof MouseEvent && event.button !== 0) {
      // Only the main button presses anything.
    } else {
      const button = buttonIn(path, keeper);
      if (button) return { keeper, button };
    }
  }
  return undefined;
}

function keyPress(event: KeyboardEvent, path: EventTarget[], keeper: ComposerKeeper): Press | undefined {
  if (event.isComposing || event.keyCode === 229) return undefined;
  const { session } = keeper;
  if (session.editables().some((editable) => path.includes(editable))) {
    if (!session.kind.sendsOnKey(event, session.composer)) return undefined;
    const choosing = !event.ctrlKey && !event.metaKey && session.kind.suggesting?.(session.composer);
    return choosing ? undefined : { keeper, key: event };
  }
  const presses = event.key === 'Enter' || event.key === ' ';
  const button = presses ? buttonIn(path, keeper) : undefined;
  return button && { keeper, button };
}

function buttonIn(path: readonly EventTarget[], { session }: ComposerKeeper): HTMLElement | undefined {
  const { kind, boundary } = session;
  if (!path.includes(boundary)) return undefined;
  return kind.submitButtons(boundary).find(({ element }) => path.includes(element) && !isDisabled(element))
    ?.element;
}
