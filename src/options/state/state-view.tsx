import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ListState } from '../../model/messages.ts';
import { Status } from '../../model/own-page-messages.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { timeWords } from '../../pages/dates.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import { useOfficeHere } from '../office-context.ts';
import { AllowHost } from './allow-host.tsx';

const words = {
  none: 'office_state_none',
  waiting: 'office_state_waiting',
  fresh: 'office_state_fresh',
  'too-old': 'office_state_too_old',
  expired: 'office_state_expired',
  failed: 'office_state_failed',
} as const satisfies Record<ListState['state'], WordKey>;

function ageWords(hours: number): string {
  if (hours < 1) return say('office_age_now');
  if (hours < 48) return say('office_age_hours', { count: Math.round(hours) });
  return say('office_age_days', { count: Math.round(hours / 24) });
}

/** Whether drafts are checked against the list at the school's address rather than the one on this computer. */
export function checksAgainstAddress(status: Status | undefined): boolean {
  return status?.settings.some(({ name, from }) => name === 'noPhotoListUrl' && from !== 'default') ?? false;
}

function factsOf(list: ListState): [WordKey, ComponentChildren][] {
  const facts: [WordKey, ComponentChildren][] = [];
  if (list.from !== undefined) {
    const from = list.from === 'address' ? 'office_from_address' : 'office_from_this_device';
    facts.push(['office_from', say(from)]);
  }
  if (list.issued !== undefined) {
    facts.push(['office_children', list.children.toLocaleString('en-GB')]);
    facts.push(['office_issued', timeWords(list.issued)]);
  }
  if (list.age !== undefined && list.from !== 'this-device') facts.push(['office_age', ageWords(list.age)]);
  if (list.sealed !== undefined)
    facts.push(['office_sealed', say(list.sealed ? 'office_sealed_yes' : 'office_sealed_no')]);
  return facts;
}

/** Which list this computer checks against, how old it is, and what to do when something is wrong. */
export function StateView() {
  const { status, setStatus, announce } = useOfficeHere();
  const [looking, setLooking] = useState(false);
  const look = async () => {
    setLooking(true);
    announce(say('office_looking'));
    const next = await askBackground({ type: 'sync-now' }, Status);
    setLooking(false);
    if (next) setStatus(next);
    if (!next) announce(say('office_no_background'));
    else announce(say(next.list.problem === undefined ? 'office_looked' : 'office_looked_in_vain'));
  };
  if (!status) return null;
  const { list } = status;
  const wrong = list.problem !== undefined || !['none', 'fresh'].includes(list.state);
  return (
    <>
      <p class={wrong ? 'problem' : 'wording'}>{say(words[list.state])}</p>
      {list.problem !== undefined && <p class="problem">{list.problem}</p>}
      {list.askFor !== undefined && <AllowHost origin={list.askFor} allowed={look} />}
      <dl class="facts">
        {factsOf(list).map(([term, value]) => (
          <div key={term}>
            <dt>{say(term)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {list.sealed === false && <p>{say('office_use_sealed')}</p>}
      {checksAgainstAddress(status) && (
        <p class="actions">
          <button type="button" onClick={look} aria-disabled={looking}>
            {say('office_look_now')}
          </button>
        </p>
      )}
      <p class="quiet">{say('office_state_more')}</p>
    </>
  );
}
