import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, overlap, placeBeside, type Room } from '../../../src/warnings/placement.ts';

const desktop: Box = { left: 0, top: 0, right: 1280, bottom: 720 };
const phone: Box = { left: 0, top: 0, right: 390, bottom: 844 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const boxOf = ({ left, top, width, height }: ReturnType<typeof placeBeside>) => box(left, top, width, height);

/** A composer in the middle column, with its editor above and its button at the bottom right. */
function column(left: number): Room {
  return {
    viewport: desktop,
    boundary: box(left, 60, 600, 200),
    editables: [box(left + 60, 70, 520, 120)],
    submit: [box(left + 500, 210, 80, 36)],
  };
}

test('stands to the right of the composer, level with its top', () => {
  expect(placeBeside({ width: 320, height: 200 }, column(300))).toEqual({
    left: 908, top: 60, width: 320, height: 200, over: 'nothing',
  }); // biome-ignore format: one place a line
});

test('stands to the left where the right is too narrow', () => {
  expect(placeBeside({ width: 320, height: 200 }, column(640))).toMatchObject({ left: 312, over: 'nothing' });
});

test('stands below a composer as wide as the screen', () => {
  const room: Room = {
    ...column(0),
    viewport: phone,
    boundary: box(0, 60, 390, 200),
    editables: [box(20, 70, 350, 120)],
  };
  expect(placeBeside({ width: 320, height: 200 }, room)).toMatchObject({ top: 268, over: 'nothing' });
});

test('inside a composer that fills the screen, keeps off editor and button by getting lower', () => {
  const room: Room = {
    viewport: phone,
    boundary: phone,
    editables: [box(60, 60, 330, 560)],
    submit: [box(300, 10, 80, 36)],
  };
  const place = placeBeside({ width: 320, height: 500 }, room);
  expect(place.over).toBe('composer');
  expect(place.height).toBeLessThan(500);
  expect(place.top).toBeGreaterThanOrEqual(620);
});

test('lies over the editor before it lies over the button', () => {
  const room: Room = {
    viewport: phone,
    boundary: phone,
    editables: [box(0, 0, 390, 780)],
    submit: [box(290, 790, 90, 44)],
  };
  expect(placeBeside({ width: 320, height: 300 }, room).over).toBe('editor');
});

const boxes = fc
  .record({
    left: fc.integer({ min: -50, max: 1250 }),
    top: fc.integer({ min: -50, max: 800 }),
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 700 }),
  })
  .map(({ left, top, width, height }) => box(left, top, width, height));
const rooms = fc.record<Room>({
  viewport: fc.constantFrom(desktop, phone),
  boundary: boxes,
  editables: fc.array(boxes, { maxLength: 3 }),
  submit: fc.array(boxes, { maxLength: 2 }),
});
const sizes = fc.record({
  width: fc.integer({ min: 34, max: 374 }),
  height: fc.integer({ min: 34, max: 900 }),
});

test('is within the viewport whatever lies around', () => {
  fc.assert(
    fc.property(rooms, sizes, (room, size) => {
      const { left, top, right, bottom } = boxOf(placeBeside(size, room));
      const { viewport } = room;
      expect(left >= viewport.left && top >= viewport.top).toBe(true);
      expect(right <= viewport.right && bottom <= viewport.bottom).toBe(true);
    }),
  );
});

test('says truly what it lies over', () => {
  fc.assert(
    fc.property(rooms, sizes, (room, size) => {
      const place = placeBeside(size, room);
      const covers = (all: Box[]) => all.some((each) => overlap(boxOf(place), each) > 0);
      if (place.over !== 'submit') expect(covers(room.submit)).toBe(false);
      if (place.over === 'composer' || place.over === 'nothing') expect(covers(room.editables)).toBe(false);
      if (place.over === 'nothing') expect(covers([room.boundary])).toBe(false);
    }),
  );
});

test('lies over a button or an editor only where a search of the whole screen finds no free place either', () => {
  fc.assert(
    fc.property(rooms, sizes, (room, size) => {
      const { over, width, height } = placeBeside(size, room);
      if (over === 'nothing' || over === 'composer') return;
      const kept = over === 'submit' ? room.submit : [...room.submit, ...room.editables];
      const { viewport } = room;
      for (let left = 8; left + width <= viewport.right - 8; left += 11) {
        for (let top = 8; top + height <= viewport.bottom - 8; top += 11) {
          const here = box(left - 8, top - 8, width + 16, height + 16);
          expect(kept.some((each) => overlap(here, each) > 0)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
