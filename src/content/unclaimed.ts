import type { MarkState } from '../model/messages.ts';
import { elementsOf } from '../sites/dom.ts';
import { richEngines } from '../sites/editors/engines.ts';
import type { Site } from '../sites/site.ts';
import { createNotes } from '../warnings/notes.tsx';

/** How long an editor may have focus without any composer claiming it, in ms. */
const untilSaid = 1_500;

/** Says "not protecting here" (or why else) beside an editor that is in focus and that no composer claims. */
export function sayAtUnclaimed(
  site: Site,
  state: Extract<MarkState, 'not-protecting' | 'reload' | 'switched-off'>,
  isClaimed: (path: EventTarget[]) => boolean,
  signal: AbortSignal,
): void {
  let leave: AbortController | undefined;
  const selector = richEngines.map((engine) => engine.selector).join(', ');

  function onFocus(event: Event): void {
    const path = event.composedPath();
    const editable = elementsOf(path).find((element) => element.matches(selector));
    if (editable && !isClaimed(path)) {
      leave?.abort();
      leave = new AbortController();
      const here = AbortSignal.any([signal, leave.signal]);
      const timer = setTimeout(
        () => {
          if (!isClaimed(path) && editable.isConnected) draw(editable, here);
        },
        state === 'not-protecting' ? untilSaid : 0,
      );
      here.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  function draw(editable: HTMLElement, here: AbortSignal): void {
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
    // Passive and only while this is shown: the editor may go without any event of its own.
    const sizes = new ResizeObserver(() => (editable.isConnected ? notes.place() : leave?.abort()));
    sizes.observe(editable);
    here.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  window.addEventListener('focusin', onFocus, { capture: true, passive: true, signal });
  window.addEventListener('focusout', () => leave?.abort(), { capture: true, passive: true, signal });
}
