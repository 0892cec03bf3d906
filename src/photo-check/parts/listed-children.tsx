import { useCallback, useState } from 'preact/hooks';
import { ChildNames } from '../../model/own-page-messages.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { useForgetWhenHidden } from '../../pages/forget-when-hidden.ts';
import { kindWords } from '../../pages/kind-words.ts';
import { calledBy } from '../../pages/other-names.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import { areaName, areaTitle, fileTitle } from '../said.ts';
import { withArea } from '../state/edits.ts';
import { isDecided, type ListedChild, marksOf } from '../state/listed.ts';
import type { LookAction, LookState } from '../state/look-state.ts';

interface ListedChildrenProps {
  listed: readonly ListedChild[];
  state: LookState;
  dispatch: (action: LookAction) => void;
}

function absentKey(isHidden: boolean, alone: boolean): WordKey {
  if (isHidden) return 'photo_child_absent_elsewhere';
  return alone ? 'photo_child_absent_one' : 'photo_child_absent';
}

/** The children who must not be shown, by initials: each is in none of the pictures, or covered where they are. */
export function ListedChildren({ listed, state, dispatch }: ListedChildrenProps) {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const forget = useCallback(() => setNames(new Map()), []);
  useForgetWhenHidden(forget);
  const show = async (ids: string[]) => {
    const answer = await askBackground({ type: 'child-names', ids }, ChildNames);
    const came = answer?.children ?? [];
    setNames(
      (before) =>
        new Map([...before, ...came.map((one) => [one.id, calledBy(one.names).join(', ')] as const)]),
    );
  };
  const { items, childAnswers } = state;
  const item = items.find(({ id }) => id === state.chosen);
  const areas = item?.history.now.areas ?? [];
  const area = areas.find(({ id }) => id === state.area);
  const cover = (child: string) => {
    if (!item || !area) return;
    const mark = { item: item.id, area: area.id };
    if (!area.covered)
      dispatch({ type: 'edit', id: item.id, change: (edits) => withArea(edits, area.id, { covered: true }) });
    dispatch({ type: 'hide-child', id: child, mark });
  };
  const whereOf = (child: string) =>
    marksOf(childAnswers[child], items).flatMap((mark) => {
      const marked = items.find(({ id }) => id === mark.item);
      const all = marked?.history.now.areas ?? [];
      const one = all.find(({ id }) => id === mark.area);
      return marked && one ? [`${fileTitle(marked, items)}: ${areaTitle(one, all)}`] : [];
    });
  const alone = items.filter(({ history }) => !history.now.leftOut).length === 1;
  return (
    <>
      <p class="soft">{say(area ? 'photo_child_ways' : 'photo_child_choose_box')}</p>
      <ul class="children">
        {listed.map(({ id, initials, groups, refused }) => {
          const where = whereOf(id);
          const called = names.get(id) ?? initials;
          const answer = childAnswers[id];
          const absent = answer === 'not-in' || (answer?.noOthers ?? false);
          const asksAbsent = where.length === 0 || !alone;
          return (
            <li key={id} data-decided={isDecided(answer, items)}>
              <p>
                <strong>{called}</strong>{' '}
                <span class="soft">
                  {groups.join(', ')} · {kindWords(refused)}
                </span>{' '}
                {!names.has(id) && (
                  <button type="button" class="link" onClick={() => void show([id])}>
                    {say('photo_child_name', { initials })}
                  </button>
                )}
              </p>
              {where.map((line) => (
                <p key={line} class="where">
                  {line}
                </p>
              ))}
              <p class="ways">
                {asksAbsent && (
                  <label class="box">
                    <input
                      type="checkbox"
                      checked={absent}
                      onChange={({ currentTarget: { checked: on } }) =>
                        dispatch({ type: 'child-absent', id, on })
                      }
                    />
                    <span>
                      {say(absentKey(where.length > 0, alone))} <span class="unseen">{called}</span>
                    </span>
                  </label>
                )}
                <button type="button" class="button" aria-disabled={!area} onClick={() => cover(id)}>
                  {area
                    ? say('photo_child_cover_in', { box: areaName(area, areas) })
                    : say('photo_child_cover')}
                  <span class="unseen"> {called}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
