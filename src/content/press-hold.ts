import type { Draft } from '../model/draft.ts';
import { type Finding, holds } from '../model/finding.ts';
import { composerAt } from '../sites/composer-at.ts';
import { isDisabled } from '../sites/dom.ts';
import type { Composer, FoundPress, Site } from '../sites/site.ts';
import { type Checked, openLine } from './line.ts';
import { pressEvents } from './press.ts';
import { askAboutPresses, keyOf } from './press-answers.ts';
import { askToPressAgain, tellQuietly } from './press-quiet.ts';
import { settlePress } from './press-settle.ts';
import { isReplaying, replayClick } from './release.ts';

/** Whether a composer is what publishes; a post that is shared without a word goes out by the press alone. */
function isWritten(composer: Composer | undefined): boolean {
  if (composer?.surface !== 'repost') return composer !== undefined;
  return composer.parts.some(({ editable, engine }) => engine.read(editable).text.trim() !== '');
}

/**
 * Stands before the site at presses that are no posts: follow, accept, share and the like. What the page shows beside
 * the button is asked about when it goes down; by the time it is let go the answer is mostly there, and a press that
 * nothing holds passes untouched. A like is never stopped.
 */
export function holdPresses(site: Site, orphaned: () => void, signal: AbortSignal): void {
  const line = openLine({ settingsCame() {}, factsChanged: () => answers.forget(), orphaned }, signal);
  const answers = askAboutPresses(site, line);
  /** What the person let go once is not held again on this page. */
  const settled = new Set<string>();
  /** The control whose press is being decided: whatever else is done to it meanwhile goes nowhere. */
  const busy = new Set<HTMLElement>();
  /** The control that a press was stopped at: the later events of that press are stopped with it. */
  let stopping: HTMLElement | undefined;

  /** Presses of which a note has spoken on this page. */
  const told = new Set<string>();

  const isOff = () => line.settings()?.disabledSites.includes(site.id) ?? false;
  const held = (findings: readonly Finding[] = []) => findings.filter(({ severity }) => holds(severity));

  function pressOf(event: Event): FoundPress | undefined {
    const path = event.composedPath();
    if (event instanceof MouseEvent && event.button !== 0) return undefined;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return undefined;
    if (isWritten(composerAt(site, path))) return undefined;
    const press = site.press(path);
    return press && opensElsewhere(event, press.control) ? undefined : press;
  }

  function draftOf({ act, to, replyTo }: FoundPress): Draft {
    const about = { ...(to && { to }), ...(replyTo && { replyTo }) };
    return { site: site.id, surface: 'press', account: 'unknown', text: '', attachments: [], act, ...about };
  }

  function tellOnce(checked: Checked | undefined, draft: Draft, control: HTMLElement): void {
    const key = keyOf(draft);
    if (!checked || told.has(key)) return;
    told.add(key);
    tellQuietly(checked, draft, control, line, signal);
  }

  async function settle(press: FoundPress, draft: Draft): Promise<void> {
    const { control } = press;
    const place = control.getBoundingClientRect();
    busy.add(control);
    try {
      const outcome = await settlePress(draft, control, { ...answers, line, isOff }, signal);
      if (!outcome.mayGo || signal.aborted) return;
      if (outcome.released) settled.add(keyOf(draft));
      if (!control.isConnected || isDisabled(control)) {
        askToPressAgain(control, place, signal);
        return;
      }
      replayClick(control);
      tellOnce(outcome.checked, draft, control);
    } finally {
      busy.delete(control);
    }
  }

  function stop(event: Event): void {
    event.stopImmediatePropagation();
    // A touch whose default is prevented never becomes the click that the decision waits for.
    if (!event.type.startsWith('touch') && !event.type.startsWith('pointer')) event.preventDefault();
  }

  function onEvent(event: Event): void {
    if (isReplaying() || isOff()) return;
    if (event.type === 'pointerdown' || (event.type === 'keydown' && !isRepeated(event)))
      stopping = undefined;
    const press = pressOf(event);
    if (!press) {
      // The key that was stopped comes up wherever the focus is by then.
      if (stopping && event instanceof KeyboardEvent && event.type !== 'keydown') stop(event);
      return;
    }
    const { control, act } = press;
    const draft = draftOf(press);
    const decisive = event.type === 'click' || event.type === 'keydown';
    const passes =
      (act === 'like' || settled.has(keyOf(draft))) && !(stopping === control && isRepeated(event));
    const known = answers.known(draft);
    if (passes || (known && held(known.result.findings).length === 0 && stopping !== control)) {
      if (busy.has(control)) stop(event);
      else if (decisive || event.type === 'pointerdown') {
        const answer = answers.ask(draft);
        if (decisive) void answer.then((checked) => tellOnce(checked, draft, control));
      }
      return;
    }
    if (!known) void answers.ask(draft);
    const stopped = decisive || known !== undefined || stopping === control || busy.has(control);
    if (!stopped) return;
    stopping = control;
    stop(event);
    if (decisive && !busy.has(control)) void settle(press, draft);
  }

  for (const type of pressEvents)
    window.addEventListener(type, onEvent, { capture: true, passive: false, signal });
}

/** A key that is kept down presses again and again. */
function isRepeated(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat;
}

/** A link pressed together with such a key opens beside the page: nothing is done yet. */
function opensElsewhere(event: Event, control: HTMLElement): boolean {
  if (!(event instanceof MouseEvent || event instanceof KeyboardEvent)) return false;
  return control.matches('a[href]') && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
