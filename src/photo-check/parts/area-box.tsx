import type { Size } from '../../photos/cover/areas.ts';
import { type Area, boxAfterKey } from '../state/areas.ts';
import { placeOf } from './place-of.ts';
import type { Grip } from './use-dragging.ts';

interface AreaBoxProps {
  area: Area;
  title: string;
  size: Size;
  /** Works from the area as it is by then: keys come faster than the page is drawn. */
  change: (next: (area: Area) => Partial<Area>) => void;
  remove: () => void;
  /** Makes it the one that other parts speak of. */
  choose: () => void;
  drag: (event: PointerEvent, grip: Grip) => void;
}

/** One box over the picture: a press covers or uncovers it, arrows move it, with Shift they resize it. */
export function AreaBox({ area, title, size, change, remove, choose, drag }: AreaBoxProps) {
  const { id, box } = area;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      remove();
      return;
    }
    const { key, shiftKey } = event;
    if (!boxAfterKey(box, event, size)) return;
    event.preventDefault();
    change((now) => ({ box: boxAfterKey(now.box, { key, shiftKey }, size) ?? now.box }));
  };
  return (
    <button
      type="button"
      class="area"
      data-area={id}
      data-covered={area.covered}
      data-found={area.found}
      aria-label={title}
      aria-describedby="area-keys"
      style={placeOf(box, size)}
      onFocus={choose}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => drag(event, { kind: 'move', id, box })}
      onClick={() => {
        // Not every browser gives a button the focus when it is pressed (those on a Mac do not).
        choose();
        change(({ covered }) => ({ covered: !covered }));
      }}
    >
      <span class="outline" />
      <span
        class="corner"
        onPointerDown={(event) => drag(event, { kind: 'resize', id, box, corner: [1, 1] })}
      />
    </button>
  );
}
