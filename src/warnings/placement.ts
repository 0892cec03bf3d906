/** A rectangle in viewport px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the notes must fit into and stay clear of. */
export interface Room {
  viewport: Box;
  boundary: Box;
  editables: Box[];
  submit: Box[];
}

export interface Size {
  width: number;
  height: number;
}

/** Where to put the notes. `over` says what they lie on there, at the least. */
export interface Place extends Size {
  left: number;
  top: number;
  over: 'nothing' | 'composer' | 'editor' | 'submit';
}

/** The distance kept from the edge of the viewport and from what lies around. */
const gap = 8;
const leastHeight = 132;
const costs = { nothing: 0, composer: 1, editor: 2, submit: 3 } as const;

/**
 * The best place for something of this size: beside the boundary if it fits there, then inside it, lowered in height
 * where that keeps it off the editor. A place over a submit button is answered only when there is no other.
 */
export function placeBeside(size: Size, room: Room): Place {
  const width = Math.min(size.width, room.viewport.right - room.viewport.left - 2 * gap);
  const tallest = Math.min(size.height, room.viewport.bottom - room.viewport.top - 2 * gap);
  const heights = [tallest, 0.7 * tallest, 0.45 * tallest, leastHeight].filter(
    (height) => height === tallest || (height >= leastHeight && height < tallest),
  );
  const places = heights.map((height) => bestPlace({ width, height }, room));
  return places.reduce((best, place) => (costs[place.over] < costs[best.over] ? place : best));
}

/** A box that hugs every obstacle or the viewport's edge on one side and lies clear of all, if any such box exists. */
function bestPlace(size: Size, room: Room): Place {
  const { viewport, boundary } = room;
  const obstacles = [boundary, ...room.editables, ...room.submit];
  const lefts = stops(
    size.width,
    [viewport.left, viewport.right],
    obstacles.map(({ left, right }) => [left, right]),
  );
  const tops = stops(
    size.height,
    [viewport.top, viewport.bottom],
    obstacles.map(({ top, bottom }) => [top, bottom]),
  );
  let best: { place: Place; cost: number } | undefined;
  for (const left of lefts) {
    for (const top of tops) {
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      const over = liesOver(box, room);
      const cost = costs[over] * 1e9 + hidden(box, over, room) * 1e2 + sideCost(box, boundary);
      if (!best || cost < best.cost) best = { place: { ...size, left, top, over }, cost };
    }
  }
  return best?.place ?? { ...size, left: viewport.left + gap, top: viewport.top + gap, over: 'submit' };
}

function stops(
  length: number,
  [first, last]: [number, number],
  spans: (readonly [number, number])[],
): number[] {
  const least = first + gap;
  const most = last - gap - length;
  const wanted = spans.flatMap(([start, end]) => [
    end + gap,
    start - gap - length,
    start,
    end - length,
    start + gap,
    end - gap - length,
  ]);
  return [...new Set([least, most, ...wanted.map((at) => Math.min(Math.max(at, least), most))])].filter(
    (at) => at >= first,
  );
}

function liesOver(box: Box, { submit, editables, boundary }: Room): Place['over'] {
  // Half the gap: a card right against the post button is pressed by mistake.
  if (submit.some((each) => overlap(box, grown(each, gap / 2)) > 0)) return 'submit';
  if (editables.some((each) => overlap(box, each) > 0)) return 'editor';
  return overlap(box, boundary) > 0 ? 'composer' : 'nothing';
}

function hidden(box: Box, over: Place['over'], { submit, editables, boundary }: Room): number {
  const under = { nothing: [], composer: [boundary], editor: editables, submit }[over];
  return under.reduce((sum, each) => sum + overlap(box, each), 0);
}

/** The order of preference: right, left, below, above, inside; near the boundary's top and edge within each. */
function sideCost(box: Box, boundary: Box): number {
  const beside = box.left >= boundary.right ? 0 : box.right <= boundary.left ? 1 : undefined;
  const stacked = box.top >= boundary.bottom ? 2 : box.bottom <= boundary.top ? 3 : undefined;
  const side = beside ?? stacked ?? 4;
  const apartX = Math.max(box.left - boundary.right, boundary.left - box.right, 0);
  const apartY = Math.max(box.top - boundary.bottom, boundary.top - box.bottom, 0);
  const astray =
    beside === undefined ? Math.abs(boundary.right - box.right) : Math.abs(boundary.top - box.top);
  return side * 1e4 + (apartX + apartY) * 10 + astray;
}

/** The area two boxes share, in px². */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
