import type { MarkState } from '../model/messages.ts';
import { labelledButton } from '../sites/buttons.ts';
import { dialogSelector, elementsOf, isVisible, nearest } from '../sites/dom.ts';
import { richEngines } from '../sites/editors/engines.ts';
import type { Site } from '../sites/site.ts';
import { createNotes } from '../warnings/notes.tsx';
import { tellOfBox } from './box/tell-of-box.ts';
import { focusedElement, pathFrom } from './focus.ts';

/** How long an editor may have focus without any composer claiming it, in ms. */
const untilSaid = 1_500;

type State = Extract<MarkState, 'not-protecting' | 'reload' | 'switched-off'>;

export interface UnclaimedHooks {
  /** What is said beside such an editor, as things stand. */
  state(): State;
  isClaimed(path: readonly EventTarget[]): boolean;
  /** Somebody began to write where no composer is. */
  met?(): void;
  /** The mark came, or went. */
  marked?(state: State | undefined): void;
}

export interface Unclaimed {
  isShown(): boolean;
  /** What is claimed, or what is to be said, may have changed. */
  lookAgain(): void;
}

const rich = richEngines.map((engine) => engine.selector).join(', ');
const anyEditable = '[contenteditable]:not([contenteditable="false"])';

/**
 * What a person would write a post in: any rich editor, of a library we know or not; a plain text field only beside a
 * button that publishes, for most others search or fill in forms.
 */
function editableOn(path: readonly EventTarget[]): HTMLElement | undefined {
  const elements = elementsOf(path);
  const found =
    elements.find((element) => element.matches(rich)) ??
    elements.find((element) => element.matches(anyEditable) && !element.parentElement?.isContentEditable);
  if (found) return found;
  const [first] = elements;
  const scope = first?.matches('textarea') ? nearest(first, `form, ${dialogSelector}`) : undefined;
  return scope && labelledButton(scope) ? first : undefined;
}

const isOurs = (target: EventTarget | null) =>
  target instanceof Element && target.localName.startsWith('second-look-');

/** Says "not protecting here" (or why else) beside an editor that is in focus and that no composer claims. */
export function sayAtUnclaimed(site: Site, hooks: UnclaimedHooks, signal: AbortSignal): Unclaimed {
  let leave: AbortController | undefined;
  /** What a person writes in, and once it is marked. */
  let met: HTMLElement | undefined;
  let shown: HTMLElement | undefined;

  function consider(path: readonly EventTarget[]): void {
    const editable = editableOn(path);
    if (!editable || hooks.isClaimed(path)) return;
    hooks.met?.();
    met = editable;
    leave = new AbortController();
    const here = AbortSignal.any([signal, leave.signal]);
    const say = () => {
      // By now the site may have moved the editor, or mounted what makes it a composer.
      if (!editable.isConnected || !isVisible(editable) || hooks.isClaimed(pathFrom(editable))) return;
      draw(editable, hooks.state(), here);
    };
    const timer = setTimeout(say, hooks.state() === 'reload' ? 0 : untilSaid);
    here.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  function gone(): void {
    leave?.abort();
    leave = undefined;
    met = undefined;
  }

  function draw(editable: HTMLElement, state: State, here: AbortSignal): void {
    const around = () =>
      editable.isConnected ? { boundary: editable, editables: [editable], submit: [] } : undefined;
    const nothing = async () => false;
    const notes = createNotes(
      around,
      {
        chooseAccount() {},
        chooseName() {},
        applyFix: nothing,
        copyCorrected: nothing,
        answer() {},
        goToAltText() {},
        openClause() {},
        dismiss() {},
        tellOfBox: () => tellOfBox(site, editable),
      },
      here,
    );
    notes.show({
      site: site.id,
      mark: state,
      upToDate: true,
      account: 'unknown',
      askAccount: false,
      doubtfulNames: [],
      findings: [],
      list: { state: 'none', children: 0 },
      problem: state,
      namesWords: false,
    });
    shown = editable;
    hooks.marked?.(state);
    // Passive and only while this is shown: the editor may go without any event of its own.
    const sizes = new ResizeObserver(() => (editable.isConnected ? notes.place() : gone()));
    sizes.observe(editable);
    here.addEventListener('abort', () => {
      sizes.disconnect();
      shown = undefined;
      if (!signal.aborted) hooks.marked?.(undefined);
    });
  }

  function listen(type: string, listener: (event: FocusEvent) => void): void {
    window.addEventListener(type, (event) => listener(event as FocusEvent), {
      capture: true,
      passive: true,
      signal,
    });
  }

  listen('focusin', (event) => {
    const path = event.composedPath();
    if (met && path.includes(met)) return;
    gone();
    consider(path);
  });
  listen('focusout', (event) => {
    // A person who reads or presses what we say beside the box is still there, and so is one who looked elsewhere.
    const focused = focusedElement();
    const stays = met && focused && pathFrom(focused).includes(met);
    if (!isOurs(event.relatedTarget) && !stays) gone();
  });
  listen('input', () => {
    if (shown && hooks.isClaimed(pathFrom(shown))) gone();
  });

  return {
    isShown: () => shown !== undefined,
    lookAgain() {
      const focused = focusedElement();
      gone();
      if (focused) consider(pathFrom(focused));
    },
  };
}
