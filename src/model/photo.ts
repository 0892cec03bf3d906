import * as z from 'zod/mini';

/** An upright box in px of the picture as it is seen, its orientation already honoured. */
export const Box = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/** A face that was found, with how sure the detector is (0 to 1). It is a proposal, never all of them. */
export const FoundFace = z.object({ box: Box, score: z.number() });
export type FoundFace = z.infer<typeof FoundFace>;
