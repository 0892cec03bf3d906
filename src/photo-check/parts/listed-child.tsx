import { kindWords } from '../../pages/kind-words.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import { areaName, areaTitle, fileTitle } from '../said.ts';
import type { Area } from '../state/areas.ts';
import type { Item } from '../state/item.ts';
import { type ChildAnswer, isDecided, type ListedChild as Listed, marksOf } from '../state/listed.ts';

interface ListedChildProps {
  child: Listed;
  /** The child's name, once somebody has asked for it. */
  name: string | undefined;
  showName: () => void;
  answer: ChildAnswer | undefined;
  sayAbsent: (on: boolean) => void;
  items: readonly Item[];
  /** The box that was chosen last, and all boxes of its picture. */
  area: Area | undefined;
  areas: readonly Area[];
  cover: () => void;
}

function absentKey(isHidden: boolean, alone: boolean): WordKey {
  if (isHidden) return 'photo_child_absent_elsewhere';
  return alone ? 'photo_child_absent_one' : 'photo_child_absent';
}

/** The places where a child is covered, in words. */
function placesOf(answer: ChildAnswer | undefined, items: readonly Item[]): string[] {
  return marksOf(answer, items).flatMap((mark) => {
    const item = items.find(({ id }) => id === mark.item);
    const areas = item?.history.now.areas ?? [];
    const area = areas.find(({ id }) => id === mark.area);
    return item && area ? [`${fileTitle(item, items)}: ${areaTitle(area, areas)}`] : [];
  });
}

/** One child who must not be shown: where they are covered, and that they are nowhere else. */
export function ListedChild({
  child: { initials, groups, refused },
  name,
  showName,
  answer,
  sayAbsent,
  items,
  area,
  areas,
  cover,
}: ListedChildProps) {
  const called = name ?? initials;
  const places = placesOf(answer, items);
  const alone = items.filter(({ history }) => !history.now.leftOut).length === 1;
  const absent = answer === 'not-in' || (answer?.noOthers ?? false);
  return (
    <li data-decided={isDecided(answer, items)}>
      <p>
        <strong>{called}</strong>{' '}
        <span class="soft">
          {groups.join(', ')} · {kindWords(refused)}
        </span>{' '}
        {name === undefined && (
          <button type="button" class="link" onClick={showName}>
            {say('photo_child_name', { initials })}
          </button>
        )}
      </p>
      {places.map((place) => (
        <p key={place} class="where">
          {place}
        </p>
      ))}
      <p class="ways">
        {(places.length === 0 || !alone) && (
          <label class="box">
            <input
              type="checkbox"
              checked={absent}
              onChange={(event) => sayAbsent(event.currentTarget.checked)}
            />
            <span>
              {say(absentKey(places.length > 0, alone))} <span class="unseen">{called}</span>
            </span>
          </label>
        )}
        <button type="button" class="button" aria-disabled={!area} onClick={cover}>
          {area ? say('photo_child_cover_in', { box: areaName(area, areas) }) : say('photo_child_cover')}
          <span class="unseen"> {called}</span>
        </button>
      </p>
    </li>
  );
}
