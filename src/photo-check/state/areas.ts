import type { Box, FoundFace } from '../../model/photo.ts';
import { clamped, grownBox, type Size } from '../../photos/cover/areas.ts';

/** A place in a picture that is, or could be, covered: a face that was found, or an area that the person marked. */
export interface Area {
  id: number;
  box: Box;
  found: boolean;
  /** Where a face was found, wherever the person has moved its box since. */
  foundAt?: Box;
  covered: boolean;
}

/** With each press of an arrow a box moves or grows by this part of the picture's longest side. */
const step = 0.01;
/** A box that somebody adds begins with this part of the picture's shorter side. */
const added = 0.25;
/** Two boxes that share so much of the smaller one are about the same face. */
const sameShare = 0.5;

function shared(one: Box, other: Box): number {
  const width = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const height = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min(one.width * one.height, other.width * other.height);
}

/** The found faces that none of the known boxes stands for, as areas numbered from `firstId`. */
export function newFaces(faces: readonly FoundFace[], known: readonly Box[], firstId: number): Area[] {
  return faces
    .filter(({ box }) => !known.some((one) => shared(one, box) >= sameShare))
    .map(({ box }, index) => ({ id: firstId + index, box, found: true, foundAt: box, covered: false }));
}

const middleOf = ({ box }: Area) => box.top + box.height / 2;

/** Areas as a person reads: row by row, each from left to right. */
export function inReadingOrder(areas: readonly Area[]): Area[] {
  const rows: Area[][] = [];
  for (const area of areas.toSorted((one, other) => middleOf(one) - middleOf(other))) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && middleOf(area) - middleOf(first) < first.box.height / 2) row.push(area);
    else rows.push([area]);
  }
  return rows.flatMap((row) => row.toSorted((one, other) => one.box.left - other.box.left));
}

/** What is covered for an area: more than the box of a face, and exactly what a person marked. */
export function coverFor({ box, found }: Area, picture: Size): Box {
  return found ? grownBox(box, picture) : clamped(box, picture);
}

/** A box in the middle of a picture, for a person to move. */
export function middleBox({ width, height }: Size): Box {
  const side = Math.min(width, height) * added;
  return { left: (width - side) / 2, top: (height - side) / 2, width: side, height: side };
}

/** The smallest side (px) that a person can give a box. */
export function leastSide({ width, height }: Size): number {
  return Math.max(2, Math.max(width, height) * step);
}

/** A box kept within a picture, and not too small to be seen. */
export function keptIn(box: Box, picture: Size): Box {
  const least = leastSide(picture);
  const width = Math.min(picture.width, Math.max(least, box.width));
  const height = Math.min(picture.height, Math.max(least, box.height));
  return {
    left: Math.min(picture.width - width, Math.max(0, box.left)),
    top: Math.min(picture.height - height, Math.max(0, box.top)),
    width,
    height,
  };
}

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key takes a box, or what size with Shift; `undefined` for other keys. */
export function boxAfterKey(
  box: Box,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  picture: Size,
): Box | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const by = Math.max(picture.width, picture.height) * step;
  const [x, y] = [direction[0] * by, direction[1] * by];
  return shiftKey
    ? keptIn({ ...box, width: box.width + x, height: box.height + y }, picture)
    : keptIn({ ...box, left: box.left + x, top: box.top + y }, picture);
}

/** The box between two points (px) of a picture, whichever way it was drawn. */
export function boxBetween(from: { x: number; y: number }, to: { x: number; y: number }, picture: Size): Box {
  return clamped(
    {
      left: Math.min(from.x, to.x),
      top: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    },
    picture,
  );
}

/** Whether any of a box lies in what is left of a picture. */
export function isLeft(box: Box, crop: Box | undefined): boolean {
  return crop === undefined || shared(box, crop) > 0;
}
