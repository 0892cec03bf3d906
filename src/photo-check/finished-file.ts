import type { FromFrame } from '../model/photo-messages.ts';

/** One file as the frame hands it back. */
export type FinishedFile = Extract<FromFrame, { type: 'finished' }>['files'][number];
