import { useCallback, useState } from 'preact/hooks';
import { ChildNames } from '../../model/own-page-messages.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { useForgetWhenHidden } from '../../pages/forget-when-hidden.ts';
import { calledBy } from '../../pages/other-names.ts';
import { say } from '../../warnings/words.ts';
import { withArea } from '../state/edits.ts';
import type { ListedChild as Listed } from '../state/listed.ts';
import type { LookAction, LookState } from '../state/look-state.ts';
import { ListedChild } from './listed-child.tsx';

interface ListedChildrenProps {
  listed: readonly Listed[];
  state: LookState;
  dispatch: (action: LookAction) => void;
}

/** The children who must not be shown, by initials: each is in none of the pictures, or covered where they are. */
export function ListedChildren({ listed, state, dispatch }: ListedChildrenProps) {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const forget = useCallback(() => setNames(new Map()), []);
  useForgetWhenHidden(forget);
  const showName = async (id: string) => {
    const answer = await askBackground({ type: 'child-names', ids: [id] }, ChildNames);
    const [child] = answer?.children ?? [];
    if (child) setNames((before) => new Map([...before, [id, calledBy(child.names).join(', ')]]));
  };
  const { items, childAnswers } = state;
  const item = items.find(({ id }) => id === state.chosen);
  const areas = item?.history.now.areas ?? [];
  const area = areas.find(({ id }) => id === state.area);
  const cover = (child: string) => {
    if (!item || !area) return;
    if (!area.covered)
      dispatch({ type: 'edit', id: item.id, change: (edits) => withArea(edits, area.id, { covered: true }) });
    dispatch({ type: 'hide-child', id: child, mark: { item: item.id, area: area.id } });
  };
  return (
    <>
      <p class="soft">{say(area ? 'photo_child_ways' : 'photo_child_choose_box')}</p>
      <ul class="children">
        {listed.map((child) => (
          <ListedChild
            key={child.id}
            child={child}
            name={names.get(child.id)}
            showName={() => void showName(child.id)}
            answer={childAnswers[child.id]}
            sayAbsent={(on) => dispatch({ type: 'child-absent', id: child.id, on })}
            items={items}
            area={area}
            areas={areas}
            cover={() => cover(child.id)}
          />
        ))}
      </ul>
    </>
  );
}
