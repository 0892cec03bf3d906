import type { Draft } from '../model/draft.ts';
import { holds } from '../model/finding.ts';
import type { FoundPress, Site } from '../sites/site.ts';
import { composerAt } from '../sites/sites.ts';
import { openHold } from '../warnings/hold.tsx';
import type { Checked, Line } from './line.ts';
import { pressEvents } from './press.ts';
import { isReplaying, replayClick } from './release.ts';

/** How long (ms) a press waits for an answer; without one it goes through, for it sends no words. */
const longestWait = 1_500;
/** Answers are kept for so many presses: the feed may show the same person often. */
const mostKept = 200;

/**
 * Stands before the site at presses that are no posts: follow, accept, share and the like. What the page shows beside
 * the button is asked about when it goes down; by the time it is let go the answer is mostly there, and a press that
 * nothing holds passes untouched. A like is never stopped.
 */
export function holdPresses(site: Site, line: Line, signal: AbortSignal): void {
  const asked = new Map<string, Promise<Checked | undefined>>();
  const answers = new Map<string, Checked | undefined>();
  /** What the person let go once is not held again on this page. */
  const settled = new Set<string>();

  function pressOf(event: Event): FoundPress | undefined {
    const path = event.composedPath();
    if (event instanceof MouseEvent && event.button !== 0) return undefined;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return undefined;
    return composerAt(site, path) ? undefined : site.press(path);
  }

  function draftOf({ act, to, replyTo }: FoundPress): Draft {
    const about = { ...(to && { to }), ...(replyTo && { replyTo }) };
    return { site: site.id, surface: 'press', account: 'unknown', text: '', attachments: [], act, ...about };
  }

  function ask(key: string, draft: Draft): Promise<Checked | undefined> {
    const before = asked.get(key);
    if (before) return before;
    const patience = new Promise<undefined>((resolve) => setTimeout(resolve, longestWait));
    const answer = Promise.race([line.check(draft, site.signedIn?.()?.names ?? []), patience]);
    asked.set(key, answer);
    void answer.then((checked) => {
      // No answer is none: the next press asks again.
      if (checked) answers.set(key, checked);
      else asked.delete(key);
    });
    if (asked.size > mostKept) for (const [first] of asked) return forget(first, answer);
    return answer;
  }

  function forget<Kept>(key: string, kept: Kept): Kept {
    asked.delete(key);
    answers.delete(key);
    return kept;
  }

  const held = (checked: Checked | undefined) =>
    (checked?.result.findings ?? []).filter(({ severity }) => holds(severity));

  async function settle(press: FoundPress, key: string, draft: Draft): Promise<void> {
    const checked = await ask(key, draft);
    const findings = held(checked);
    if (findings.length > 0) {
      const outcome = await openHold(
        {
          findings,
          account: checked?.account ?? 'unknown',
          text: '',
          overrideAllowed: line.settings()?.allowOverrideOfBlock ?? false,
          noAnswer: false,
        },
        press.control,
        signal,
      );
      if (outcome.kind !== 'release') return;
      for (const { finding } of outcome.settled)
        line.tell({ type: 'settled', rule: finding.rule, choice: finding.settle?.by ?? 'tick' });
      settled.add(key);
    }
    if (press.control.isConnected) replayClick(press.control);
  }

  function onEvent(event: Event): void {
    if (isReplaying() || line.settings()?.disabledSites.includes(site.id)) return;
    const press = pressOf(event);
    if (!press) return;
    const draft = draftOf(press);
    const key = JSON.stringify(draft);
    if (settled.has(key)) return;
    void ask(key, draft);
    const isDecisive = event.type === 'click' || event instanceof KeyboardEvent;
    if (!isDecisive || press.act === 'like') return;
    if (answers.has(key) && held(answers.get(key)).length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click' || event.type === 'keydown') void settle(press, key, draft);
  }

  for (const type of pressEvents)
    window.addEventListener(type, onEvent, { capture: true, passive: false, signal });
}
