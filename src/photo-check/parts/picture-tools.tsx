import type { RefObject } from 'preact';
import { say } from '../../warnings/words.ts';
import type { Edits } from '../state/edits.ts';
import type { Item } from '../state/item.ts';
import type { LookAction } from '../state/look-state.ts';

interface PictureToolsProps {
  item: Item;
  comparing: boolean;
  dispatch: (action: LookAction) => void;
  add: () => void;
  cropButton: RefObject<HTMLButtonElement | null>;
}

/** What can be done to the picture as a whole. */
export function PictureTools({ item, comparing, dispatch, add, cropButton }: PictureToolsProps) {
  const { id, history } = item;
  const { areas, style } = history.now;
  const edit = (change: (edits: Edits) => Edits) => dispatch({ type: 'edit', id, change });
  const allCovered = areas.length > 0 && areas.every(({ covered }) => covered);
  const coverAll = (covered: boolean) =>
    edit((edits) => ({ ...edits, areas: edits.areas.map((area) => ({ ...area, covered })) }));
  return (
    <div class="tools">
      <p id="area-keys" class="soft keys">
        {say('photo_keys')}
      </p>
      <p class="ways">
        {areas.length > 0 && (
          <button type="button" class="button" onClick={() => coverAll(!allCovered)}>
            {say(allCovered ? 'photo_uncover_all' : 'photo_cover_all')}
          </button>
        )}
        <button type="button" class="button" onClick={add}>
          {say('photo_add_box')}
        </button>
        <button
          type="button"
          class="button"
          ref={cropButton}
          onClick={() => dispatch({ type: 'crop', on: true })}
        >
          {say('photo_crop')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={history.past.length === 0}
          onClick={() => dispatch({ type: 'undo', id })}
        >
          {say('photo_undo')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={history.future.length === 0}
          onClick={() => dispatch({ type: 'redo', id })}
        >
          {say('photo_redo')}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={comparing}
          onClick={() => dispatch({ type: 'compare', on: !comparing })}
        >
          {say('photo_compare')}
        </button>
      </p>
      {areas.some(({ covered }) => covered) && (
        <fieldset class="style">
          <legend>{say('photo_style')}</legend>
          {(['solid', 'softened'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`style-${id}`}
                checked={style === one}
                onChange={() => edit((edits) => ({ ...edits, style: one }))}
              />
              <span>{say(one === 'solid' ? 'photo_style_solid' : 'photo_style_softened')}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
