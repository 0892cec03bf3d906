import { useEffect, useRef, useState } from 'preact/hooks';
import type { Size } from '../../photos/cover/areas.ts';
import { say } from '../../warnings/words.ts';
import { boxAfterKey } from '../state/areas.ts';
import { withCrop } from '../state/edits.ts';
import type { Item } from '../state/item.ts';
import type { LookAction } from '../state/look-state.ts';
import { placeOf } from './place-of.ts';
import { type Corner, useDragging } from './use-dragging.ts';

interface CropBoxProps {
  item: Item;
  size: Size;
  dispatch: (action: LookAction) => void;
}

const corners: readonly Corner[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];
/** A new crop begins this much (a part of the side) inside the picture. */
const inside = 0.1;

/** Chooses the part of the picture that is kept. */
export function CropBox({ item, size, dispatch }: CropBoxProps) {
  const { id, history } = item;
  const [crop, setCrop] = useState(
    history.now.crop ?? {
      left: size.width * inside,
      top: size.height * inside,
      width: size.width * (1 - 2 * inside),
      height: size.height * (1 - 2 * inside),
    },
  );
  const box = useRef<HTMLButtonElement>(null);
  const over = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  const leave = () => dispatch({ type: 'crop', on: false });
  const keep = (kept: typeof crop | undefined) => {
    dispatch({ type: 'edit', id, change: (edits) => withCrop(edits, kept) });
    leave();
  };
  const dragging = useDragging({
    size,
    surface: () => over.current,
    change: (_only, next) => setCrop(next),
    draw: setCrop,
  });
  const shown = dragging.shown?.box ?? crop;
  return (
    <fieldset
      class="cropping"
      aria-label={say('photo_crop')}
      ref={over}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
      onPointerDown={(event) => dragging.begin(event, { kind: 'draw' })}
      {...dragging.listeners}
    >
      <button
        type="button"
        class="crop"
        ref={box}
        aria-label={say('photo_crop_box')}
        style={placeOf(shown, size)}
        onPointerDown={(event) => dragging.begin(event, { kind: 'move', id: 0, box: crop })}
        onKeyDown={(event) => {
          if (!boxAfterKey(crop, event, size)) return;
          event.preventDefault();
          const { key, shiftKey } = event;
          setCrop((now) => boxAfterKey(now, { key, shiftKey }, size) ?? now);
        }}
        onClick={(event) => {
          // A press of a key; a mouse has its own button.
          if (event.detail === 0) keep(crop);
        }}
      >
        {corners.map((corner) => (
          <span
            key={corner.join()}
            class="corner"
            data-corner={corner.join()}
            onPointerDown={(event) => dragging.begin(event, { kind: 'resize', id: 0, box: crop, corner })}
          />
        ))}
      </button>
      <p class="crop-ways" onPointerDown={(event) => event.stopPropagation()}>
        <button type="button" class="button main" onClick={() => keep(crop)}>
          {say('photo_crop_keep')}
        </button>
        <button type="button" class="button" onClick={() => keep(undefined)}>
          {say('photo_crop_whole')}
        </button>
      </p>
    </fieldset>
  );
}
