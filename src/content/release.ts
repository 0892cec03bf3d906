import { isDisabled } from '../sites/dom.ts';
import { ourHosts } from '../warnings/our-hosts.ts';
import type { ComposerSession } from './composer-session.ts';
import type { Press } from './press.ts';

/** How long a site has to show any sign that it took the press, in ms. */
const patience = 2_000;

/** What the person pressed. */
type Gesture = Pick<Press, 'key' | 'button'>;

let replaying = false;

/** Whether the press being handled is our own replay, which passes untouched. */
export function isReplaying(): boolean {
  return replaying;
}

/** Presses a control once for the person. */
export function replayClick(control: HTMLElement): void {
  replaying = true;
  try {
    control.click();
  } finally {
    replaying = false;
  }
}

/** The button to press for the person: the one they pressed if it is still there, else the best. */
function buttonFor(session: ComposerSession, { key, button }: Gesture): HTMLElement | undefined {
  const enabled = session.kind.submitButtons(session.boundary).filter(({ element }) => !isDisabled(element));
  const pressed = enabled.find(({ element }) => element === button);
  // Where a mere key sends, a button known only by its place is not surer than the key that was pressed.
  const sure = key && session.kind.sendsByKeyAlone ? enabled.filter(({ rank }) => rank === 'name') : enabled;
  return (pressed ?? sure[0])?.element;
}

/** Presses once for the person: the button found anew, or the key where a composer has no button. */
export function replay(session: ComposerSession, gesture: Gesture): void {
  const { key } = gesture;
  const button = buttonFor(session, gesture);
  const [editable] = session.editables();
  replaying = true;
  try {
    if (button) button.click();
    else if (key && editable) {
      const { key: name, code, ctrlKey, metaKey, shiftKey } = key;
      const init = {
        key: name,
        code,
        ctrlKey,
        metaKey,
        shiftKey,
        bubbles: true,
        cancelable: true,
        composed: true,
      };
      editable.dispatchEvent(new KeyboardEvent('keydown', init));
      editable.dispatchEvent(new KeyboardEvent('keyup', init));
    }
  } finally {
    replaying = false;
  }
}

/**
 * Whether the site did anything at all after a press: the editor went or changed its text, the button went or was
 * disabled, a busy mark came, anything in the composer changed, or the page moved on. Answers as soon as it did.
 */
export function somethingHappens(session: ComposerSession, signal: AbortSignal): () => Promise<boolean> {
  const { boundary, kind, text } = session;
  const editables = session.editables();
  const buttons = kind.submitButtons(boundary).map(({ element }) => element);
  const address = location.href;
  let changed = false;
  let noticed = (): void => {};
  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    changed = true;
    noticed();
  });
  // The whole of the composer, but only for the two seconds after a press.
  observer.observe(boundary, { subtree: true, childList: true, characterData: true, attributes: true });

  const happened = (): boolean =>
    changed ||
    location.href !== address ||
    !boundary.isConnected ||
    editables.some((editable) => !editable.isConnected) ||
    buttons.some((button) => !button.isConnected || isDisabled(button)) ||
    kind.busy?.(boundary) === true ||
    session.read() !== text;

  return () =>
    new Promise((resolve) => {
      const finish = (): void => {
        observer.disconnect();
        clearTimeout(timer);
        resolve(signal.aborted || happened());
      };
      const timer = setTimeout(finish, patience);
      noticed = finish;
      signal.addEventListener('abort', finish, { once: true });
      if (happened()) finish();
    });
}

function isOurs(record: MutationRecord): boolean {
  if (record.target instanceof Element && record.target.matches(ourHosts)) return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node instanceof Element && node.matches(ourHosts));
}
