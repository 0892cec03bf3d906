import { useRef, useState } from 'preact/hooks';
import type { Box } from '../../model/photo.ts';
import type { Size } from '../../photos/cover/areas.ts';
import { boxBetween, keptIn, leastSide } from '../state/areas.ts';

/** A corner of a box: 0 is its left or its top, 1 its right or its bottom. */
export type Corner = readonly [x: 0 | 1, y: 0 | 1];

/** What is dragged: a box, one of its corners, or a new box out of nothing. */
export type Grip =
  | { kind: 'move'; id: number; box: Box }
  | { kind: 'resize'; id: number; box: Box; corner: Corner }
  | { kind: 'draw' };

interface Drag {
  grip: Grip;
  from: { x: number; y: number };
  moved: boolean;
}

interface DraggingOptions {
  size: Size | undefined;
  /** The element that the picture fills. */
  surface(): Element | null;
  change(id: number, box: Box): void;
  draw(box: Box): void;
}

/** A press that moves less than so many screen px is a click. */
const still = 4;

/** Moving, resizing and drawing boxes with a mouse or pen; the keyboard has its own way. */
export function useDragging({ size, surface, change, draw }: DraggingOptions) {
  const drag = useRef<Drag | undefined>(undefined);
  const [shown, setShown] = useState<{ id: number | 'new'; box: Box }>();
  const wasDrag = useRef(false);

  function pointOf({ clientX, clientY }: PointerEvent): { x: number; y: number } {
    const { left, top, width, height } = surface()?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return {
      x: ((clientX - left) / width) * (size?.width ?? 1),
      y: ((clientY - top) / height) * (size?.height ?? 1),
    };
  }

  function boxAt(grip: Grip, from: { x: number; y: number }, to: { x: number; y: number }): Box | undefined {
    if (!size) return undefined;
    const [x, y] = [to.x - from.x, to.y - from.y];
    switch (grip.kind) {
      case 'move':
        return keptIn({ ...grip.box, left: grip.box.left + x, top: grip.box.top + y }, size);
      case 'resize': {
        const { left, top, width, height } = grip.box;
        const [right, bottom] = grip.corner;
        const across = { x: left + (1 - right) * width, y: top + (1 - bottom) * height };
        const corner = { x: left + right * width + x, y: top + bottom * height + y };
        return keptIn(boxBetween(across, corner, size), size);
      }
      case 'draw':
        return boxBetween(from, to, size);
      default:
        return grip satisfies never;
    }
  }

  function drop(): void {
    drag.current = undefined;
    setShown(undefined);
  }

  function onPointerMove(event: PointerEvent): void {
    const { current } = drag;
    if (!current || !size) return;
    // The button was let go where nobody here heard of it.
    if (event.buttons === 0) {
      drop();
      return;
    }
    const to = pointOf(event);
    const scale = (surface()?.clientWidth ?? 1) / size.width;
    if (!current.moved) {
      if (Math.hypot(to.x - current.from.x, to.y - current.from.y) * scale <= still) return;
      current.moved = true;
      // Not before it is a drag: a click would be the surface's, not the box's (Chromium and Firefox, seen 2026-11).
      surface()?.setPointerCapture(event.pointerId);
    }
    const box = boxAt(current.grip, current.from, to);
    if (box) setShown({ id: current.grip.kind === 'draw' ? 'new' : current.grip.id, box });
  }

  function onPointerUp(event: PointerEvent): void {
    const { current } = drag;
    drop();
    if (!current?.moved || !size) return;
    wasDrag.current = true;
    const box = boxAt(current.grip, current.from, pointOf(event));
    if (!box) return;
    const { grip } = current;
    if (grip.kind !== 'draw') change(grip.id, box);
    else if (Math.min(box.width, box.height) >= leastSide(size)) draw(box);
  }

  return {
    shown,
    begin(event: PointerEvent, grip: Grip): void {
      if (event.button !== 0 || !size) return;
      wasDrag.current = false;
      event.stopPropagation();
      drag.current = { grip, from: pointOf(event), moved: false };
    },
    listeners: {
      onPointerMove,
      onPointerUp,
      onPointerCancel: drop,
      /** A click that ends a drag is not one. */
      onClickCapture(event: MouseEvent): void {
        if (wasDrag.current) event.stopPropagation();
        wasDrag.current = false;
      },
    },
  };
}
