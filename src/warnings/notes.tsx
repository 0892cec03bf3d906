import { render } from 'preact';
import { homeOf, makeHost, watchRemoval } from './host.ts';
import { keepPlace } from './keep-place.ts';
import notesCss from './notes.css?inline';
import { makePanelKnown } from './our-panels.ts';
import { announcementOf, hasSomethingToSay, Panel } from './panel.tsx';
import { isNarrow, PanelPlacer, roomAround } from './surface.ts';
import { themeAt } from './theme.ts';
import type { CreateNotes, Notes, NotesView } from './view.ts';

/** Draws the mark and the card beside one composer. */
export const createNotes: CreateNotes = (around, actions, signal): Notes => {
  const { element: host, root } = makeHost('second-look-notes', notesCss, true, signal);
  host.popover = 'manual';
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(frame);

  let view: NotesView | undefined;
  let placer: PanelPlacer | undefined;
  /** What the person chose; until then the notes unfold by themselves when there is something to say and room. */
  let chosen: boolean | undefined;
  let unfolded: boolean | undefined;
  let announcement = '';
  let announced: string | undefined;
  let goBack: (() => void) | undefined;
  let watch: AbortController | undefined;
  let frameRequest: number | undefined;

  const isOpen = () => chosen ?? unfolded ?? false;

  const hasMoved = makePanelKnown(() => {
    const panel = frame.hidden || !host.isConnected ? null : root.querySelector('.panel');
    return panel?.getBoundingClientRect();
  }, signal);

  function draw(): void {
    if (!view || signal.aborted) return;
    const open = isOpen();
    render(
      <Panel
        view={view}
        actions={actions}
        open={open}
        narrow={isNarrow()}
        announcement={announcement}
        toggle={() => choose(!open)}
        leave={leave}
        announce={(words) => {
          announcement = words;
          draw();
        }}
      />,
      frame,
    );
    const panel = root.querySelector<HTMLElement>('.panel');
    if (!panel) return;
    if (!placer) {
      placer = new PanelPlacer(panel);
      sizes.observe(panel);
    }
    placer.forget();
  }

  function choose(open: boolean): void {
    chosen = open;
    draw();
    settle();
  }

  function leave(): void {
    if (isOpen()) choose(false);
    const [editable] = around()?.editables ?? [];
    if (goBack) goBack();
    else editable?.focus({ preventScroll: true });
    goBack = undefined;
  }

  /** Puts the host where it belongs, if the page or a dialog that opened since changed that. */
  function attach(boundary: Element): void {
    const home = homeOf(boundary);
    if (host.parentNode !== home) {
      watch?.abort();
      home.append(host);
      const watching = new AbortController();
      watch = watching;
      watchRemoval(host, AbortSignal.any([signal, watching.signal]), settle);
      sizes.disconnect();
      sizes.observe(boundary);
      const panel = root.querySelector('.panel');
      if (panel) sizes.observe(panel);
    }
    if (!host.matches(':popover-open')) host.showPopover();
  }

  function settle(): void {
    frameRequest = undefined;
    arrange();
    hasMoved();
  }

  function arrange(): void {
    const surroundings = signal.aborted || !view ? undefined : around();
    if (!surroundings || !placer) {
      frame.hidden = true;
      return;
    }
    attach(surroundings.boundary);
    const room = roomAround(surroundings);
    frame.hidden = !room;
    if (!room) return;
    let place = placer.find(room, isOpen());
    const crowded = place.over === 'submit' || (chosen === undefined && place.over === 'editor');
    if (isOpen() && crowded) {
      unfolded = false;
      if (place.over === 'submit') chosen = undefined;
      draw();
      place = placer.find(room, false);
    }
    frame.hidden = place.over === 'submit';
    placer.apply(place, isOpen());
  }

  function settleSoon(): void {
    frameRequest ??= requestAnimationFrame(settle);
  }

  const sizes = new ResizeObserver(() => {
    placer?.forget();
    settleSoon();
  });
  window.addEventListener('scroll', settleSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', settleSoon, { passive: true, signal });
  visualViewport?.addEventListener('resize', settleSoon, { passive: true, signal });
  visualViewport?.addEventListener('scroll', settleSoon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    if (frameRequest !== undefined) cancelAnimationFrame(frameRequest);
    sizes.disconnect();
    render(null, frame);
  });

  return {
    show(next) {
      if (signal.aborted) return;
      const first = view === undefined;
      view = next;
      if (!hasSomethingToSay(next)) unfolded = undefined;
      else unfolded ??= !isNarrow();
      const now = announcementOf(next);
      const worthSaying =
        now !== undefined && now !== announced && !(announced === undefined && next.mark === 'clear');
      if (now !== undefined) announced = now;
      const boundary = around()?.boundary;
      if (boundary) frame.dataset['theme'] = themeAt(boundary);
      // A live region speaks only of what changes after it is there.
      if (first) draw();
      if (worthSaying) announcement = now;
      draw();
      settle();
    },
    focus() {
      goBack = keepPlace();
      choose(true);
      root.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    },
    place: settleSoon,
  };
};
