import type { Box } from '../../model/photo.ts';
import type { CoverStyle } from '../../photos/cover/cover-picture.ts';
import type { Area } from './areas.ts';

/** All that a person can change about a file. */
export interface Edits {
  areas: readonly Area[];
  /** Boxes of faces that the person took away: found again, they stay away. */
  dismissed: readonly Box[];
  style: CoverStyle;
  crop?: Box;
  removeDetails: boolean;
  smaller: boolean;
  plainName: boolean;
  leftOut: boolean;
}

/** The edits of one file, and the way back and forth between them. */
export interface History {
  now: Edits;
  past: readonly Edits[];
  future: readonly Edits[];
}

const mostSteps = 100;

export const noEdits: History = {
  now: {
    areas: [],
    dismissed: [],
    style: 'solid',
    removeDetails: false,
    smaller: false,
    plainName: false,
    leftOut: false,
  },
  past: [],
  future: [],
};

/** One step of the person's own. */
export function edited({ now, past }: History, next: Edits): History {
  return { now: next, past: [...past, now].slice(-mostSteps), future: [] };
}

export function undone({ now, past, future }: History): History {
  const last = past.at(-1);
  return last ? { now: last, past: past.slice(0, -1), future: [now, ...future] } : { now, past, future };
}

export function redone({ now, past, future }: History): History {
  const [next, ...rest] = future;
  return next ? { now: next, past: [...past, now], future: rest } : { now, past, future };
}

/** A change that came of the look, not of the person: it holds in every step, and cannot be undone. */
export function everywhere({ now, past, future }: History, change: (edits: Edits) => Edits): History {
  return { now: change(now), past: past.map(change), future: future.map(change) };
}

/** The areas with one of them changed. */
export function withArea({ areas, ...rest }: Edits, id: number, change: Partial<Area>): Edits {
  return { ...rest, areas: areas.map((area) => (area.id === id ? { ...area, ...change } : area)) };
}

/** The edits without an area. */
export function withoutArea(edits: Edits, id: number): Edits {
  const gone = edits.areas.find((area) => area.id === id);
  const dismissed = gone?.foundAt ? [...edits.dismissed, gone.foundAt] : edits.dismissed;
  return { ...edits, dismissed, areas: edits.areas.filter((area) => area.id !== id) };
}

/** The edits without a crop, or with this one. */
export function withCrop({ crop: _crop, ...edits }: Edits, crop: Box | undefined): Edits {
  return crop ? { ...edits, crop } : edits;
}
