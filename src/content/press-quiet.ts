import type { Draft } from '../model/draft.ts';
import { holds } from '../model/finding.ts';
import { showPressNote } from '../warnings/press-note.tsx';
import { say } from '../warnings/words.ts';
import { copyOf } from './evidence.ts';
import type { Checked, Line } from './line.ts';

/** Says in a small note what does not hold a press, and remembers that it was said about this person or post. */
export function tellQuietly(
  checked: Checked | undefined,
  draft: Draft,
  control: HTMLElement,
  line: Line,
  signal: AbortSignal,
): void {
  const { site, act, to, replyTo } = draft;
  const findings = (checked?.result.findings ?? []).filter(
    ({ severity }) => act === 'like' || !holds(severity),
  );
  if (!checked || site === undefined || findings.length === 0 || signal.aborted) return;
  const shown = showPressNote(
    {
      findings,
      openClause: (policy, ref) => line.tell({ type: 'open-clause', policy, ref }),
      saveCopy: copyOf(draft, line),
    },
    control,
    signal,
  );
  if (!shown) return;
  line.tell({
    type: 'spoken',
    about: { site, account: checked.account, ...(to && { to }), ...(replyTo && { replyTo }) },
    findings: findings.map(({ rule, severity }) => ({ rule, severity })),
  });
}

/** The site took the button away while the person looked: says beside its place that one more press does it. */
export function askToPressAgain(control: HTMLElement, place: DOMRect, signal: AbortSignal): void {
  showPressNote(
    { findings: [], words: say('note_press_again'), openClause() {}, saveCopy: undefined },
    control,
    signal,
    place,
  );
}
