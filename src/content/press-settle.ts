import type { Draft } from '../model/draft.ts';
import { type Finding, holds } from '../model/finding.ts';
import { openHold } from '../warnings/hold.tsx';
import { saidOfSomebody } from './declared.ts';
import { copyOf } from './evidence.ts';
import type { Checked, Line } from './line.ts';

/** A declared tie may bring one more question, whether the school was told of it; more than this is not asked. */
const mostRounds = 3;

interface Asking {
  ask(draft: Draft): Promise<Checked | undefined>;
  /** What the page calls the account that is signed in. */
  names(): string[];
  line: Line;
  isOff(): boolean;
}

/** What became of a press: whether it may go on, whether the person let it go themselves, and the last answer about it. */
export interface Decided {
  mayGo: boolean;
  released: boolean;
  checked: Checked | undefined;
}

const named = ({ rule, severity }: Finding) => `${rule} ${severity}`;

/** Asks about a press and lets the person settle what holds it. What they say of somebody is remembered. */
export async function settlePress(
  press: Draft,
  control: HTMLElement,
  { ask, names, line, isOff }: Asking,
  signal: AbortSignal,
): Promise<Decided> {
  const done = new Set<string>();
  let draft = press;
  let checked: Checked | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    checked = await ask(draft);
    if (isOff()) return { mayGo: true, released: false, checked: undefined };
    const { findings = [] } = checked?.result ?? {};
    const held = findings.filter((finding) => holds(finding.severity) && !done.has(named(finding)));
    if (held.length === 0) break;
    const account = checked?.account ?? 'unknown';
    const [accountName] = names();
    const outcome = await openHold(
      {
        findings: held,
        account,
        ...(accountName === undefined ? {} : { accountName }),
        text: '',
        overrideAllowed: line.settings()?.allowOverrideOfBlock ?? false,
        noAnswer: false,
        press: true,
        saveCopy: copyOf(draft, line),
      },
      // The button has colours of its own: what lies around it is the page's.
      control.parentElement ?? control,
      signal,
    );
    if (outcome.kind !== 'release') return { mayGo: false, released: false, checked };
    for (const { finding, choice } of outcome.settled) {
      done.add(named(finding));
      line.tell({ type: 'settled', rule: finding.rule, choice: finding.settle?.by ?? 'tick' });
      draft = withWhatWasSaid(draft, finding, choice, line);
    }
    remember(draft, account, outcome.settled, line);
    if (draft === press) break;
  }
  return { mayGo: true, released: done.size > 0, checked };
}

/** A correction that says who somebody is, or a tick that the school was told, goes into the draft and is remembered. */
function withWhatWasSaid(draft: Draft, finding: Finding, choice: string, line: Line): Draft {
  const { site, to } = draft;
  if (!to || site === undefined) return draft;
  const said = saidOfSomebody(finding, choice);
  if (!said) return draft;
  line.tell({ type: 'declared', site, to, ...said });
  const { declared } = said;
  return declared ? { ...draft, to: { ...to, declared } } : draft;
}

function remember(
  { site, to, replyTo }: Draft,
  account: Checked['account'],
  settled: readonly { finding: Finding }[],
  line: Line,
): void {
  const ticked = settled.map(({ finding }) => finding).filter(({ severity }) => severity === 'confirm');
  if (site === undefined || ticked.length === 0) return;
  const findings = ticked.map(({ rule, severity }) => ({ rule, severity }));
  const about = { site, account, ...(to && { to }), ...(replyTo && { replyTo }) };
  line.tell({ type: 'spoken', about, findings });
}
