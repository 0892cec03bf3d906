import { useRef, useState } from 'preact/hooks';
import type { Box } from '../../model/photo.ts';
import type { Size } from '../../photos/cover/areas.ts';
import { boxBetween, keptIn, leastSide } from '../state/areas.ts';

/** What is dragged: a box, its corner, or a new box out of nothing. */
type Grip = { kind: 'move' | 'resize'; id: number; box: Box } | { kind: 'draw' };

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
  /** A click that ends a drag is not one. */
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
      case 'resize':
        return keptIn({ ...grip.box, width: grip.box.width + x, height: grip.box.height + y }, size);
      case 'draw':
        return boxBetween(from, to, size);
      default:
        return grip satisfies never;
    }
  }

  function onPointerMove(event: PointerEvent): void {
    const { current } = drag;
    if (!current || !size) return;
    const to = pointOf(event);
    const scale = (surface()?.clientWidth ?? 1) / size.width;
    const far = Math.hypot(to.x - current.from.x, to.y - current.from.y) * scale;
    current.moved ||= far > still;
    const box = current.moved ? boxAt(current.grip, current.from, to) : undefined;
    if (box) setShown({ id: current.grip.kind === 'draw' ? 'new' : current.grip.id, box });
  }

  function onPointerUp(event: PointerEvent): void {
    const { current } = drag;
    drag.current = undefined;
    setShown(undefined);
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
      surface()?.setPointerCapture(event.pointerId);
    },
    /** Whether the click now heard ended a drag. */
    endedDrag: () => wasDrag.current,
    listeners: {
      onPointerMove,
      onPointerUp,
      onPointerCancel: () => {
        drag.current = undefined;
        setShown(undefined);
      },
    },
  };
}
