import { counted } from '../../pages/counted.ts';
import { GroupChoice } from '../../pages/group-choice.tsx';
import { say } from '../../warnings/words.ts';
import type { LookAction, LookState } from '../state/look-state.ts';
import { asksGroups } from '../state/needs.ts';
import { ListedChildren } from './listed-children.tsx';

interface GroupStepProps {
  state: LookState;
  dispatch: (action: LookAction) => void;
}

/** On the school's account: who is shown, and what becomes of the children among them who must not be. */
export function GroupStep({ state, dispatch }: GroupStepProps) {
  const { groups, chosenGroups, noPupils, children } = state;
  if (!asksGroups(state) || !groups) return null;
  return (
    <div class="groups">
      {!noPupils && (
        <GroupChoice
          legend={say('photo_groups')}
          groups={groups}
          chosen={chosenGroups}
          choose={(names) => dispatch({ type: 'choose-groups', names })}
        />
      )}
      <label class="box">
        <input
          type="checkbox"
          checked={noPupils}
          onChange={(event) => dispatch({ type: 'no-pupils', on: event.currentTarget.checked })}
        />
        <span>{say('photo_no_pupils')}</span>
      </label>
      {chosenGroups.length > 0 && children && (
        <>
          <p role="status">
            {children.length === 0
              ? say('photo_listed_none')
              : counted(children.length, 'photo_listed_one', 'photo_listed')}
          </p>
          {children.length > 0 && <ListedChildren listed={children} state={state} dispatch={dispatch} />}
        </>
      )}
    </div>
  );
}
