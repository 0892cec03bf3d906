/** How one host of ours is kept apart from the page. */
interface Guarded {
  root: ShadowRoot;
  /** A press of the mouse leaves the focus where it is, in the editor. */
  keepsFocus: boolean;
}

const guarded = new Map<EventTarget, Guarded>();
let standing = 0;
/** Ends the guard that began with the first host, once the last is gone. */
let standIn: AbortController | undefined;

const silenced = [
  'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel',
  'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'auxclick', 'contextmenu', 'dblclick',
  'touchstart', 'touchend', 'touchmove', 'touchcancel', 'wheel',
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change',
  'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste',
  'focus', 'blur', 'focusin', 'focusout', 'click',
] as const; // biome-ignore format: one kind of event a line

/** Where a press began; the click that ends it belongs to the same control or to none. */
let pressed: Element | undefined;
/** The key that went down in something of ours: it comes up unheard as well, wherever the focus is by then. */
let keyDown: string | undefined;

/**
 * Listens for events of our own hosts before the page does. Called when the page begins, it comes before every listener
 * of the page; otherwise it starts with the first host.
 */
export function standGuard(signal: AbortSignal): void {
  if (signal.aborted) return;
  standing += 1;
  signal.addEventListener('abort', () => {
    standing -= 1;
  });
  for (const type of silenced) {
    const passive = type === 'wheel' || type.startsWith('touch');
    window.addEventListener(type, onEvent, { capture: true, passive, signal });
  }
}

/**
 * Keeps a host's events from the page, whose focus traps, shortcuts and outside-click handlers would act on them. The
 * host's own handlers get copies that do not leave its shadow root; the browser's default actions happen as ever.
 */
export function guard(host: HTMLElement, root: ShadowRoot, keepsFocus: boolean, signal: AbortSignal): void {
  guarded.set(host, { root, keepsFocus });
  if (standing === 0) {
    standIn = new AbortController();
    standGuard(standIn.signal);
  }
  signal.addEventListener('abort', () => {
    guarded.delete(host);
    endStandIn();
  });
  root.addEventListener('click', (event) => event.stopPropagation(), { signal });
}

function endStandIn(): void {
  if (guarded.size > 0 || keyDown !== undefined) return;
  standIn?.abort();
  standIn = undefined;
}

function onEvent(event: Event): void {
  if (event.type === 'keyup' && (event as KeyboardEvent).code === keyDown) {
    keyDown = undefined;
    event.stopImmediatePropagation();
    endStandIn();
    return;
  }
  if (guarded.size === 0) return;
  const [host] = event.composedPath();
  const entry = host && guarded.get(host);
  if (!entry) return;
  if (!event.isTrusted) {
    // A page can aim events of its own making at our host: they press nothing. A click from inside finds its own way.
    if (event.type !== 'click' || (event as MouseEvent).detail > 0) event.stopImmediatePropagation();
    return;
  }
  const { root } = entry;
  switch (event.type) {
    case 'pointerdown':
      pressed = buttonAt(root, event as PointerEvent);
      break;
    case 'mousedown':
      if (entry.keepsFocus && !inField(root, event as MouseEvent)) event.preventDefault();
      break;
    case 'click':
      if (!passOnClick(root, event as MouseEvent)) return;
      break;
    case 'keydown':
      passOnKey(root, event as KeyboardEvent);
      break;
    case 'input':
      root.activeElement?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      break;
    default:
  }
  event.stopImmediatePropagation();
}

/**
 * A click cannot be followed into a closed root from outside, so its button is known by place or by focus. A click that
 * is known by neither, as from a screen reader, is let through to find its own way.
 */
function passOnClick(root: ShadowRoot, event: MouseEvent): boolean {
  const target = event.detail > 0 ? buttonAt(root, event) : pressed;
  if (event.detail === 0 && !target) return false;
  if (target instanceof HTMLButtonElement && target === pressed && !target.disabled) {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  pressed = undefined;
  return true;
}

function passOnKey(root: ShadowRoot, event: KeyboardEvent): void {
  keyDown = event.code;
  const { activeElement } = root;
  if (event.isComposing || !activeElement) return;
  pressed = pressedBy(event, activeElement) ? activeElement : undefined;
  // Not a KeyboardEvent: in Firefox one leaves its shadow root even when it is not composed (seen 2026-11 in 153).
  const copy = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { key: event.key });
  if (!activeElement.dispatchEvent(copy)) event.preventDefault();
}

/** Whether the browser will make a click of this key. */
function pressedBy({ key }: KeyboardEvent, focused: Element): boolean {
  if (focused instanceof HTMLButtonElement) return key === 'Enter' || key === ' ';
  if (focused.matches('[type="radio"]')) return key === ' ' || key.startsWith('Arrow');
  return focused.matches('[type="checkbox"]') && key === ' ';
}

function buttonAt(root: ShadowRoot, { clientX, clientY }: MouseEvent): HTMLButtonElement | undefined {
  return root.elementFromPoint(clientX, clientY)?.closest('button') ?? undefined;
}

function inField(root: ShadowRoot, { clientX, clientY }: MouseEvent): boolean {
  return root.elementFromPoint(clientX, clientY)?.matches('textarea, input, select') ?? false;
}
