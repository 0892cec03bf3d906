import { openHold } from '../../../src/warnings/hold.tsx';
import { createNotes } from '../../../src/warnings/notes.tsx';
import { paint } from '../../../src/warnings/underlines.ts';

/** What the tests may use inside their page. */
export const drawing = { createNotes, openHold, paint };
export type Drawing = typeof drawing;

Object.assign(window, { drawing });
