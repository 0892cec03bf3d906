import * as z from 'zod/mini';
import { FoundFace } from '../../model/photo.ts';
import { lookProblemKinds } from '../look-problem.ts';

const Picture = z.custom<Blob | ImageBitmap>(
  (value) => value instanceof Blob || value instanceof ImageBitmap,
  'not a picture',
);

/** To the worker that finds faces; `id` is the picture's, chosen by the one who asks. */
export const ToFaceWorker = z.discriminatedUnion('type', [
  z.object({ type: z.literal('find'), id: z.int(), picture: Picture }),
  z.object({ type: z.literal('stop'), id: z.int() }),
]);
export type ToFaceWorker = z.infer<typeof ToFaceWorker>;

/**
 * From the worker. `some` holds the faces so far, all of them anew; `found` ends a picture, with its size in px as it
 * is seen; `stopped` and `problem` end it too.
 */
export const FromFaceWorker = z.discriminatedUnion('type', [
  z.object({ type: z.literal('some'), id: z.int(), faces: z.array(FoundFace) }),
  z.object({
    type: z.literal('found'),
    id: z.int(),
    width: z.number(),
    height: z.number(),
    faces: z.array(FoundFace),
  }),
  z.object({ type: z.literal('stopped'), id: z.int() }),
  z.object({ type: z.literal('problem'), id: z.int(), kind: z.enum(lookProblemKinds) }),
]);
export type FromFaceWorker = z.infer<typeof FromFaceWorker>;
