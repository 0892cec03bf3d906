import { useState } from 'preact/hooks';
import type { Finding, Fix } from '../model/finding.ts';
import { HeldNote } from './held-note.tsx';
import { Icon, type IconName } from './icons.tsx';
import { heldAmong, settledWith, shortestReason, standingOf } from './settling.ts';
import { shownAtFirst } from './shown.ts';
import type { HoldOutcome, HoldView } from './view.ts';
import { wayOf } from './way-of.ts';
import { say, type WordKey } from './words.ts';

const accountIcons: Record<HoldView['account'], IconName> = {
  official: 'school',
  personal: 'person',
  unknown: 'question',
};

export interface HoldPanelProps {
  view: HoldView;
  leave(outcome: HoldOutcome): void;
}

/** The id of the dialog that the panel is in. */
export const holdDialogId = 'hold';

/** By this the browser itself closes the dialog, when the add-on was removed meanwhile and hears no press any more. */
const closing = { command: 'close', commandfor: holdDialogId };

/** What the dialog of a held post holds: who publishes, every point to settle, and the ways out. */
export function HoldPanel({ view, leave }: HoldPanelProps) {
  if (view.looking) return <Looking leave={leave} />;
  if (view.awaiting) return <Awaiting leave={leave} />;
  return view.noAnswer ? <NoAnswer leave={leave} /> : <Points view={view} leave={leave} />;
}

function NoAnswer({ leave }: Pick<HoldPanelProps, 'leave'>) {
  return (
    <>
      <h2 id="hold-title" tabIndex={-1}>
        {say('hold_title_no_answer')}
      </h2>
      <p>{say('hold_no_answer')}</p>
      <div class="ways">
        <button type="button" class="button main" {...closing} onClick={() => leave({ kind: 'back' })}>
          {say('hold_back')}
        </button>
        <button type="button" class="button" onClick={() => leave({ kind: 'unchecked' })}>
          {say('hold_unchecked')}
        </button>
      </div>
    </>
  );
}

function Looking({ leave }: Pick<HoldPanelProps, 'leave'>) {
  return (
    <>
      <h2 id="hold-title" tabIndex={-1}>
        {say('hold_title_looking')}
      </h2>
      <p>{say('hold_looking')}</p>
      <div class="ways">
        <button type="button" class="button main" onClick={() => leave({ kind: 'photos' })}>
          {say('hold_looking_show')}
        </button>
        <button type="button" class="button" {...closing} onClick={() => leave({ kind: 'back' })}>
          {say('hold_back')}
        </button>
        <button type="button" class="button" onClick={() => leave({ kind: 'unchecked' })}>
          {say('hold_looking_unchecked')}
        </button>
      </div>
    </>
  );
}

function Awaiting({ leave }: Pick<HoldPanelProps, 'leave'>) {
  return (
    <>
      <h2 id="hold-title" tabIndex={-1}>
        {say('hold_title_awaiting')}
      </h2>
      <p>{say('hold_awaiting')}</p>
      <div class="ways">
        <button type="button" class="button main" {...closing} onClick={() => leave({ kind: 'back' })}>
          {say('hold_back')}
        </button>
      </div>
    </>
  );
}

function Points({ view, leave }: HoldPanelProps) {
  const [choices, setChoices] = useState<ReadonlyMap<number, string>>(new Map());
  const [reason, setReason] = useState('');
  const [all, setAll] = useState(false);
  const held = heldAmong(view.findings);
  const shown = all ? held : held.slice(0, shownAtFirst);
  const said = { choices, reason };
  const standing = standingOf(held, said, view.overrideAllowed);
  const reasonWanted = view.overrideAllowed && held.some((finding) => wayOf(finding).by === 'change');

  function choose(index: number, choice: string | undefined): void {
    const next = new Map(choices);
    if (choice === undefined) next.delete(index);
    else next.set(index, choice);
    setChoices(next);
  }

  return (
    <>
      <h2 id="hold-title" tabIndex={-1}>
        {say(titleOf(view, standing.releasable))}
      </h2>
      <p class="aside">{say(view.press ? 'hold_press_nothing' : 'hold_sent_nothing')}</p>
      <AccountName view={view} />
      <ul>
        {shown.map((finding, index) => (
          <HeldNote
            key={`${finding.rule} ${finding.start ?? ''}`}
            finding={finding}
            index={index}
            text={view.text}
            choice={choices.get(index)}
            overrideAllowed={view.overrideAllowed}
            press={view.press ?? false}
            saveCopy={finding.offers === 'copy' ? view.saveCopy : undefined}
            choose={(choice) => choose(index, choice)}
          />
        ))}
      </ul>
      {held.length > shownAtFirst && (
        <p class="more">
          <button type="button" class="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('hold_fewer') : say('hold_more', { count: held.length - shown.length })}
          </button>
        </p>
      )}
      {reasonWanted && <Reason reason={reason} write={setReason} />}
      <div class="ways">
        {standing.releasable ? (
          <Release
            settled={standing.settled}
            goesOn={standing.asks || (view.press ?? false)}
            pressedEarly={() => setAll(true)}
            release={() => leave({ kind: 'release', settled: settledWith(held, said) })}
          />
        ) : (
          <button type="button" class="button main" {...closing} onClick={() => leave({ kind: 'back' })}>
            {say(view.press ? 'hold_back' : 'hold_change_it')}
          </button>
        )}
        {standing.releasable && (
          <button type="button" class="button" {...closing} onClick={() => leave({ kind: 'back' })}>
            {say('hold_back')}
          </button>
        )}
        <FirstFix held={held} leave={leave} />
      </div>
    </>
  );
}

function titleOf({ press }: HoldView, releasable: boolean): WordKey {
  if (press) return releasable ? 'hold_press_title_confirm' : 'hold_press_title_block';
  return releasable ? 'hold_title_confirm' : 'hold_title_block';
}

function accountWords({ account, accountName: name, press }: HoldView): string {
  if (name === undefined) return say(press ? `hold_press_account_${account}` : `hold_account_${account}`);
  return say(press ? `hold_press_account_${account}_named` : `hold_account_${account}_named`, { name });
}

function AccountName({ view }: { view: HoldView }) {
  const { account } = view;
  return (
    <p class="who" data-account={account} id="hold-who">
      <Icon name={accountIcons[account]} />
      <span>{accountWords(view)}</span>
    </p>
  );
}

function Reason({ reason, write }: { reason: string; write(reason: string): void }) {
  return (
    <div class="reason">
      <label for="hold-reason">{say('hold_reason')}</label>
      <textarea
        id="hold-reason"
        rows={2}
        aria-describedby="hold-reason-hint"
        value={reason}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p id="hold-reason-hint" class="hint">
        {say('hold_reason_hint', { count: shortestReason })}
      </p>
    </div>
  );
}

interface ReleaseProps {
  settled: boolean;
  /** It goes on rather than out: to another question, or to a press that is no post. */
  goesOn: boolean;
  release(): void;
  /** Pressed before everything is settled: what waits unseen has to be seen. */
  pressedEarly(): void;
}

/** Stays reachable by keyboard while it waits, and says then what it waits for. */
function Release({ settled, goesOn, release, pressedEarly }: ReleaseProps) {
  const [early, setEarly] = useState(false);

  function press(): void {
    if (settled) release();
    else {
      setEarly(true);
      pressedEarly();
    }
  }

  return (
    <>
      <button type="button" class="button main" aria-disabled={!settled} onClick={press}>
        {say(goesOn ? 'hold_continue' : 'hold_post')}
      </button>
      <p class="early" role="alert">
        {early && !settled ? say('hold_not_settled') : ''}
      </p>
    </>
  );
}

function FirstFix({ held, leave }: { held: readonly Finding[]; leave(outcome: HoldOutcome): void }) {
  const finding = held.find(({ fixes }) => fixes.length > 0);
  const [fix] = finding?.fixes ?? [];
  if (!finding || !fix) return null;
  const { replacement } = fix;
  return (
    <button type="button" class="button" onClick={() => leave({ kind: 'fix', finding, replacement })}>
      {fixWords(fix)}
    </button>
  );
}

function fixWords({ label, replacement }: Fix): string {
  return replacement === '' ? say('hold_fix_remove', { label }) : say('hold_fix', { label, replacement });
}
