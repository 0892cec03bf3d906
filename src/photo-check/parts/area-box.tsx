import type { Size } from '../../photos/cover/areas.ts';
import { type Area, boxAfterKey } from '../state/areas.ts';
import { placeOf } from './place-of.ts';

interface AreaBoxProps {
  area: Area;
  title: string;
  size: Size;
  /** Works from the area as it is by then: keys come faster than the page is drawn. */
  change: (next: (area: Area) => Partial<Area>) => void;
  remove: () => void;
  focused: () => void;
  press: (event: PointerEvent, kind: 'move' | 'resize') => void;
  endedDrag: () => boolean;
}

/** One box over the picture: a press covers or uncovers it, arrows move it, with Shift they resize it. */
export function AreaBox({ area, title, size, change, remove, focused, press, endedDrag }: AreaBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      remove();
      return;
    }
    const { key, shiftKey } = event;
    if (!boxAfterKey(area.box, event, size)) return;
    event.preventDefault();
    change(({ box }) => ({ box: boxAfterKey(box, { key, shiftKey }, size) ?? box }));
  };
  return (
    <button
      type="button"
      class="area"
      data-area={area.id}
      data-covered={area.covered}
      data-found={area.found}
      aria-label={title}
      aria-describedby="area-keys"
      style={placeOf(area.box, size)}
      onFocus={focused}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => press(event, 'move')}
      onClick={(event) => {
        // A press of a key has no drag before it.
        if (event.detail > 0 && endedDrag()) return;
        change(({ covered }) => ({ covered: !covered }));
      }}
    >
      <span class="outline" />
      <span class="corner" onPointerDown={(event) => press(event, 'resize')} />
    </button>
  );
}
