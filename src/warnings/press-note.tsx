import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../model/finding.ts';
import { clauseWords } from './clause-words.ts';
import { homeOf, makeHost } from './host.ts';
import { Icon } from './icons.tsx';
import { placeBeside } from './placement.ts';
import noteCss from './press-note.css?inline';
import { viewportBox } from './surface.ts';
import { themeAt } from './theme.ts';
import { say } from './words.ts';

/** How long (ms) a note stays that nobody points at or has gone into. */
const stays = 12_000;

export interface PressNoteView {
  findings: readonly Finding[];
  /** What stands above them, in words. */
  words?: string;
  openClause(policy: string, ref: string): void;
  /** Saves a copy of what was taken down, where there is such a thing. */
  saveCopy: (() => void) | undefined;
}

let showing: AbortController | undefined;

/**
 * Shows a small note beside a button that was pressed; answers whether it did. It takes no focus, and goes by itself, by
 * Escape, or by a press anywhere else; Alt+Shift+L leads into it. There is one at a time.
 */
export function showPressNote(
  view: PressNoteView,
  control: Element,
  page: AbortSignal,
  beside = control.getBoundingClientRect(),
): boolean {
  if (page.aborted || beside.width === 0) return false;
  showing?.abort();
  const leave = new AbortController();
  showing = leave;
  const signal = AbortSignal.any([page, leave.signal]);
  const { element: host, root } = makeHost('second-look-note', noteCss, true, signal);
  host.popover = 'manual';
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.dataset['theme'] = themeAt(control.parentElement ?? control);
  frame.setAttribute('role', 'status');
  root.append(frame);
  homeOf(control).append(host);
  host.showPopover();
  render(<PressNote view={view} close={() => leave.abort()} />, frame);
  signal.addEventListener('abort', () => render(null, frame), { once: true });

  const panel = root.querySelector<HTMLElement>('.panel');
  if (!panel) return false;
  let last: DOMRect = beside;
  function place(): void {
    // The site may have drawn another button in the place of the one that was pressed.
    if (control.isConnected && control.getBoundingClientRect().width > 0)
      last = control.getBoundingClientRect();
    const size = panel?.getBoundingClientRect();
    if (!panel || !size) return;
    const room = { viewport: viewportBox(), boundary: last, editables: [], submit: [last] };
    const { left, top } = placeBeside({ width: size.width, height: size.height }, room);
    panel.style.left = `${Math.round(left)}px`;
    panel.style.top = `${Math.round(top)}px`;
  }
  place();

  let timer = setTimeout(() => leave.abort(), stays);
  const wait = () => clearTimeout(timer);
  const goSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => leave.abort(), stays);
  };
  signal.addEventListener('abort', wait, { once: true });
  host.addEventListener('pointerenter', wait, { signal });
  host.addEventListener('pointerleave', goSoon, { signal });
  root.addEventListener('focusin', wait, { signal });
  root.addEventListener('focusout', goSoon, { signal });
  const gone = { capture: true, passive: true, signal } as const;
  window.addEventListener('scroll', place, gone);
  window.addEventListener('resize', place, gone);
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.composedPath().includes(host)) leave.abort();
    },
    gone,
  );
  function onKey(event: Event): void {
    if (!('key' in event) || event.key !== 'Escape') return;
    leave.abort();
    if (control instanceof HTMLElement && control.isConnected) control.focus({ preventScroll: true });
  }
  root.addEventListener('keydown', onKey, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') leave.abort();
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      panel.querySelector('button')?.focus();
    },
    { capture: true, signal },
  );
  return true;
}

function PressNote({ view, close }: { view: PressNoteView; close(): void }) {
  const { findings, words, openClause, saveCopy } = view;
  return (
    <section class="panel" aria-label={say('note_name')}>
      {words && (
        <div class="note">
          <p>{words}</p>
        </div>
      )}
      {findings.map((finding) => (
        <div class="note" key={`${finding.rule} ${finding.message}`} data-severity={finding.severity}>
          <p class="kind">
            <Icon name={finding.severity === 'warn' ? 'alert' : 'information'} />
            <span>{say(finding.severity === 'warn' ? 'card_severity_warn' : 'card_severity_remind')}</span>
          </p>
          <p>{finding.message}</p>
          {finding.offers === 'copy' && saveCopy && <SaveCopy save={saveCopy} />}
          <p class="links">
            {finding.clauses.map(({ policy, ref }) => (
              <button
                type="button"
                key={`${policy} ${ref}`}
                class="link"
                onClick={() => openClause(policy, ref)}
              >
                {clauseWords({ policy, ref }, 'card')}
              </button>
            ))}
            {finding === findings.at(-1) && (
              <button type="button" class="link close" onClick={close}>
                {say('note_close')}
              </button>
            )}
          </p>
        </div>
      ))}
    </section>
  );
}

function SaveCopy({ save }: { save(): void }) {
  const [saved, setSaved] = useState(false);
  return saved ? (
    <p class="outcome">{say('note_copy_saved')}</p>
  ) : (
    <button
      type="button"
      class="button"
      onClick={() => {
        save();
        setSaved(true);
      }}
    >
      {say('note_save_copy')}
    </button>
  );
}
