import { say } from '../../warnings/words.ts';
import { areaTitle } from '../said.ts';
import { withArea } from '../state/edits.ts';
import type { Item } from '../state/item.ts';
import type { LookAction } from '../state/look-state.ts';

/** The boxes once more, as a list: where they lie close together, they are easier to press here. */
export function AreaList({ item, dispatch }: { item: Item; dispatch: (action: LookAction) => void }) {
  const { areas } = item.history.now;
  if (areas.length === 0) return null;
  return (
    <details class="area-list">
      <summary>{say('photo_area_list')}</summary>
      <ul>
        {areas.map((area) => (
          <li key={area.id}>
            <label>
              <input
                type="checkbox"
                checked={area.covered}
                onChange={(event) => {
                  const { checked: covered } = event.currentTarget;
                  dispatch({
                    type: 'edit',
                    id: item.id,
                    change: (edits) => withArea(edits, area.id, { covered }),
                  });
                }}
              />
              <span>{areaTitle(area, areas)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
