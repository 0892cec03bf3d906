import type { Box } from '../../model/photo.ts';

function shared(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart));
}

/** The area, in square px, that two boxes share. */
export function intersection(one: Box, other: Box): number {
  return (
    shared(one.left, one.width, other.left, other.width) *
    shared(one.top, one.height, other.top, other.height)
  );
}

const area = (box: Box) => box.width * box.height;

/** What two boxes share, as a share of what they cover together. */
export function intersectionOverUnion(one: Box, other: Box): number {
  const common = intersection(one, other);
  return common === 0 ? 0 : common / (area(one) + area(other) - common);
}

/** What two boxes share, as a share of the smaller one. */
export function intersectionOverSmaller(one: Box, other: Box): number {
  const common = intersection(one, other);
  return common === 0 ? 0 : common / Math.min(area(one), area(other));
}

/** The part of a box that lies within a picture, both in px. */
export function within(box: Box, picture: { width: number; height: number }): Box {
  const left = Math.min(Math.max(0, box.left), picture.width);
  const top = Math.min(Math.max(0, box.top), picture.height);
  return {
    left,
    top,
    width: Math.max(0, Math.min(box.left + box.width, picture.width) - left),
    height: Math.max(0, Math.min(box.top + box.height, picture.height) - top),
  };
}
