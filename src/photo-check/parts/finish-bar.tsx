import { useState } from 'preact/hooks';
import { say, type WordKey } from '../../warnings/words.ts';
import { type Item, isSettled } from '../state/item.ts';
import { type Need, openNeeds } from '../state/needs.ts';
import type { Look } from '../use-look.ts';

const needKeys = {
  account: 'photo_need_account',
  people: 'photo_need_people',
  groups: 'photo_need_groups',
  children: 'photo_need_children',
  questions: 'photo_need_questions',
} as const satisfies Record<Need, WordKey>;

interface FinishBarProps {
  look: Look;
  item: Item;
  askToStop: () => void;
  hidden: boolean;
}

/** The ways on: use the files, leave one out, or add nothing. Pressed too early, it says what is still open. */
export function FinishBar({ look, item, askToStop, hidden }: FinishBarProps) {
  const { state, dispatch, finish } = look;
  const [pressed, setPressed] = useState(false);
  const needs = openNeeds(state);
  const { leftOut } = item.history.now;
  const several = state.items.length > 1;
  const used = state.items.filter(({ history }) => !history.now.leftOut);
  const making = state.phase === 'making' || state.phase === 'waiting';
  const looking = used.some((one) => !isSettled(one));
  const unmade = state.items.filter(({ id }) => state.unmade.includes(id)).map(({ file }) => file.name);
  const setLeftOut = (on: boolean) =>
    dispatch({ type: 'edit', id: item.id, change: (edits) => ({ ...edits, leftOut: on }) });
  const use = () => {
    setPressed(true);
    if (needs.length === 0 && !making) finish();
  };
  return (
    <footer class="finish" hidden={hidden}>
      <div role="status" class="open-needs">
        {making && <p>{say('photo_making')}</p>}
        {!making && looking && (
          <p class="soft">{say(several ? 'photo_still_looking_at_some' : 'photo_still_looking_at_it')}</p>
        )}
        {unmade.length > 0 && <p class="wrong">{say('photo_unmade', { files: unmade.join(', ') })}</p>}
        {pressed && needs.map((need) => <p key={need}>{say(needKeys[need])}</p>)}
      </div>
      <p class="ways">
        <button type="button" class="button main" aria-disabled={needs.length > 0 || making} onClick={use}>
          {say(several ? 'photo_use_them' : 'photo_use_this')}
        </button>
        {several && (
          <button type="button" class="button" onClick={() => setLeftOut(!leftOut)}>
            {say(leftOut ? 'photo_take_in' : 'photo_leave_out')}
          </button>
        )}
        <button type="button" class="button" onClick={askToStop}>
          {say(several ? 'photo_cancel_all' : 'photo_cancel_one')}
        </button>
      </p>
    </footer>
  );
}
