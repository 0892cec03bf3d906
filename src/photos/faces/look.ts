import type { Box, FoundFace } from '../../model/photo.ts';
import { cutBy } from './cut.ts';
import { decode } from './decode.ts';
import { furtherLook, type Share, weigh } from './further-look.ts';
import { fromLetterbox } from './letterbox.ts';
import { networkInput } from './network.ts';
import { within } from './overlap.ts';
import type { FaceSession } from './session.ts';
import { openSections, type Section, tileReader } from './sight.ts';
import { combine, type Proposal, suppress } from './suppress.ts';
import { isSure, leastScore } from './sure.ts';
import { tilesOf } from './tiles.ts';
import { type Turn, turnBack, turnedSize } from './turn.ts';

const plainFaces = (faces: readonly FoundFace[]) => faces.map(({ box, score }) => ({ box, score }));

export interface LookOptions {
  session: FaceSession;
  /** Comes between two tiles; throws when nobody waits for the rest. */
  goOn(): Promise<void>;
  /** The faces so far, all of them anew. */
  onSome(faces: FoundFace[]): void;
}

/** Finds faces in a picture: boxes in its px. What is found is a proposal, and never all there is. */
export async function lookForFaces(picture: ImageBitmap, options: LookOptions): Promise<FoundFace[]> {
  const { session, goOn, onSome } = options;
  const input = new Float32Array(3 * networkInput.width * networkInput.height);
  const read = tileReader(input);
  const sections = await openSections(picture);

  async function lookAtTile(pixels: ImageBitmap, tile: Box, turn: Turn): Promise<Proposal[]> {
    await goOn();
    read(pixels, tile, turn);
    return decode(await session.look(input), leastScore)
      .map(({ box, score }) => ({ box: fromLetterbox(box, tile), score }))
      .filter(({ box, score }) => isSure(score, box.height))
      .map((face) => ({ ...face, cut: cutBy(face.box, tile, turnedSize(pixels, turn)) }));
  }

  async function lookAt({ area, pixels, scale }: Section, shares: Share[], turn: Turn) {
    const whole = { left: 0, top: 0, ...turnedSize(pixels, turn) };
    const found: Proposal[] = [];
    for (const tile of shares.flatMap((share) => tilesOf(whole, share)))
      found.push(...(await lookAtTile(pixels, tile, turn)));
    return found.map((proposal) => {
      const box = turnBack(proposal.box, pixels, turn);
      const inPicture = {
        left: area.left + box.left / scale,
        top: area.top + box.top / scale,
        width: box.width / scale,
        height: box.height / scale,
      };
      return { ...proposal, box: within(inPicture, picture) };
    });
  }

  async function look(shares: Share[], turn: Turn): Promise<Proposal[]> {
    const found: Proposal[] = [];
    for (const section of sections) found.push(...(await lookAt(section, shares, turn)));
    return found;
  }

  try {
    const whole = await look([1], 0);
    const halves = await look([0.5], 0);
    onSome(plainFaces(suppress([...whole, ...halves])));
    const looks = [suppress([...whole, ...halves, ...(await look([0.25], 0))])];
    for (const turn of [90, 270] as const) {
      const side = await look([1], turn);
      const further = furtherLook(weigh(side), weigh(whole), looks[0]?.length ?? 0);
      if (further.length === 0) continue;
      const seen = suppress([...side, ...(await look(further, turn))]);
      looks.push(seen.filter(({ support }) => support > 1));
    }
    return plainFaces(combine(looks));
  } finally {
    for (const { pixels } of sections) pixels.close();
  }
}
