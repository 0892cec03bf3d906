import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '../../model/photo.ts';
import { say } from '../../warnings/words.ts';
import { drawPreview } from '../look/preview.ts';
import { areaTitle } from '../said.ts';
import { type Area, middleBox } from '../state/areas.ts';
import { withArea, withoutArea } from '../state/edits.ts';
import type { Item } from '../state/item.ts';
import type { LookAction, LookState } from '../state/look-state.ts';
import { AreaBox } from './area-box.tsx';
import { CropBox } from './crop-box.tsx';
import { PictureTools } from './picture-tools.tsx';
import { placeOf } from './place-of.ts';
import { useDragging } from './use-dragging.ts';
import { useView } from './use-view.ts';

interface PictureProps {
  item: Item;
  state: LookState;
  dispatch: (action: LookAction) => void;
}

/** The chosen picture, large, with the boxes in it and what can be done to them. */
export function Picture({ item, state, dispatch }: PictureProps) {
  const { id, size, history } = item;
  const { areas, crop } = history.now;
  // The small picture stands in until the large one is ready, so that no box lies on empty ground.
  const view = useView(item.file) ?? item.thumbnail;
  const canvas = useRef<HTMLCanvasElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const cropButton = useRef<HTMLButtonElement>(null);
  const [toFocus, setToFocus] = useState<number>();

  useEffect(() => {
    if (canvas.current && view) drawPreview(canvas.current, view, item, state.comparing);
  }, [view, item, state.comparing]);
  useEffect(() => {
    if (toFocus === undefined) return;
    surface.current?.querySelector<HTMLElement>(`[data-area="${toFocus}"]`)?.focus();
    setToFocus(undefined);
  }, [toFocus]);

  useEffect(() => (state.cropping ? () => cropButton.current?.focus() : undefined), [state.cropping]);

  const change = (areaId: number, next: (area: Area) => Partial<Area>) =>
    dispatch({
      type: 'edit',
      id,
      change: (edits) => {
        const area = edits.areas.find((one) => one.id === areaId);
        return area ? withArea(edits, areaId, next(area)) : edits;
      },
    });
  const add = (box: Box) => {
    const area: Area = { id: item.nextId, box, found: false, covered: true };
    dispatch({
      type: 'edit',
      id,
      adds: true,
      change: (edits) => ({ ...edits, areas: [...edits.areas, area] }),
    });
    setToFocus(area.id);
  };
  const remove = (area: Area) => {
    const next = areas[areas.indexOf(area) + 1] ?? areas.at(-2);
    dispatch({ type: 'edit', id, change: (edits) => withoutArea(edits, area.id) });
    if (next) setToFocus(next.id);
    else surface.current?.focus();
  };
  const dragging = useDragging({
    size,
    surface: () => surface.current,
    change: (areaId, box) =>
      dispatch({ type: 'edit', id, change: (edits) => withArea(edits, areaId, { box }) }),
    draw: add,
  });
  const ratio = size ? size.width / size.height : 4 / 3;
  const marks = !state.comparing && !state.cropping && size;
  return (
    <>
      <div class="room">
        <div
          class="picture"
          ref={surface}
          tabIndex={-1}
          style={{ '--ratio': String(ratio) }}
          onPointerDown={(event) => {
            // A finger on the picture scrolls; it adds a box by the button.
            if (event.pointerType !== 'touch' && marks) dragging.begin(event, { kind: 'draw' });
          }}
          {...dragging.listeners}
        >
          <canvas ref={canvas} role="img" aria-label={say('photo_picture', { name: item.file.name })} />
          {crop && size && !state.cropping && !state.comparing && (
            <div class="kept" style={placeOf(crop, size)} />
          )}
          {marks &&
            areas.map((area) => (
              <AreaBox
                key={area.id}
                area={dragging.shown?.id === area.id ? { ...area, box: dragging.shown.box } : area}
                title={areaTitle(area, areas)}
                size={size}
                change={(next) => change(area.id, next)}
                remove={() => remove(area)}
                choose={() => dispatch({ type: 'area', area: area.id })}
                drag={dragging.begin}
              />
            ))}
          {marks && dragging.shown?.id === 'new' && (
            <div class="drawn" style={placeOf(dragging.shown.box, size)} />
          )}
          {state.cropping && size && <CropBox item={item} size={size} dispatch={dispatch} />}
        </div>
      </div>
      {!state.cropping && (
        <PictureTools
          item={item}
          comparing={state.comparing}
          dispatch={dispatch}
          cropButton={cropButton}
          add={() => size && add(middleBox(size))}
        />
      )}
    </>
  );
}
