import { withPlainName } from '../../photos/file-name.ts';
import { say } from '../../warnings/words.ts';
import { detailLines } from '../details-words.ts';
import { smallerSide } from '../look/finish.ts';
import type { Edits } from '../state/edits.ts';
import type { Item } from '../state/item.ts';
import type { LookAction, LookState } from '../state/look-state.ts';
import { AreaList } from './area-list.tsx';

interface FileOptionsProps {
  item: Item;
  state: LookState;
  dispatch: (action: LookAction) => void;
}

/** What the file says beside the picture, and what of that is to go. */
export function FileOptions({ item, state, dispatch }: FileOptionsProps) {
  const { id, file, size, history, metadata, kind, problem, tells, moving, textInPicture } = item;
  const { now } = history;
  const edit = (change: Partial<Edits>) =>
    dispatch({ type: 'edit', id, change: (edits) => ({ ...edits, ...change }) });
  const lines = metadata ? detailLines(metadata) : [];
  const canShrink = kind === 'photo' && size && Math.max(size.width, size.height) > smallerSide;
  const plain = withPlainName(file.name, state.items.indexOf(item) + 1);
  // Of a file that nobody could look at this is all that can be changed, and only what gives something away matters.
  if (problem && lines.length === 0 && !tells.name) return null;
  return (
    <fieldset class="options">
      <legend>{say('photo_options')}</legend>
      {moving && <p class="soft">{say('photo_moving')}</p>}
      {lines.length > 0 && (
        <ul class="details">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <label>
        <input
          type="checkbox"
          checked={now.removeDetails}
          onChange={(event) => edit({ removeDetails: event.currentTarget.checked })}
        />
        <span>{say('photo_remove_details')}</span>
      </label>
      <label>
        <input
          type="checkbox"
          checked={now.plainName}
          onChange={(event) => edit({ plainName: event.currentTarget.checked })}
        />
        <span>{say('photo_plain_name', { name: file.name, plain })}</span>
      </label>
      {canShrink && (
        <label>
          <input
            type="checkbox"
            checked={now.smaller}
            onChange={(event) => edit({ smaller: event.currentTarget.checked })}
          />
          <span>{say('photo_smaller', { side: smallerSide.toLocaleString('en-GB') })}</span>
        </label>
      )}
      {textInPicture !== '' && (
        <p class="soft">
          {say('photo_text')} <q>{textInPicture.replaceAll('\n', ' · ').slice(0, 200)}</q>
        </p>
      )}
      <AreaList item={item} dispatch={dispatch} />
    </fieldset>
  );
}
