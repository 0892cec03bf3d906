import type { Box, FoundFace } from '../../model/photo.ts';
import { leastHint, type Seen, worth, worthiest } from './closer-look.ts';
import { cutBy } from './cut.ts';
import { decode } from './decode.ts';
import { furtherLook, weigh } from './further-look.ts';
import { fromLetterbox } from './letterbox.ts';
import { networkInput } from './network.ts';
import { within } from './overlap.ts';
import type { FaceSession } from './session.ts';
import { closest, type Share } from './share.ts';
import { openSections, type Section, tileReader } from './sight.ts';
import { combine, type Proposal, suppress } from './suppress.ts';
import { isSure, leastSide, lowestFace, mostOfTile } from './sure.ts';
import { tilesOf } from './tiles.ts';
import { type Turn, turnBack, turnedSize } from './turn.ts';

const plainFaces = (faces: readonly FoundFace[]) => faces.map(({ box, score }) => ({ box, score }));

const whole = ({ pixels }: Section, turn: Turn): Box => ({ left: 0, top: 0, ...turnedSize(pixels, turn) });

export interface LookOptions {
  session: FaceSession;
  /** Comes between two tiles; throws when nobody waits for the rest. */
  goOn(): Promise<void>;
  /** The faces so far, all of them anew. */
  onSome(faces: FoundFace[]): void;
}

/** What is seen in a section, its boxes in px of its pixels once they are turned. */
type SeenHere = Seen & { cut: boolean };

/** Finds faces in a picture: boxes in its px. What is found is a proposal, and never all there is. */
export async function lookForFaces(picture: ImageBitmap, options: LookOptions): Promise<FoundFace[]> {
  const { session, goOn, onSome } = options;
  if (Math.min(picture.width, picture.height) < leastSide) return [];
  const input = new Float32Array(3 * networkInput.width * networkInput.height);
  const read = tileReader(input);
  const sections = await openSections(picture);

  async function seenIn(section: Section, tiles: readonly Box[], turn: Turn): Promise<SeenHere[]> {
    const all = whole(section, turn);
    const seen: SeenHere[] = [];
    for (const tile of tiles) {
      await goOn();
      read(section.pixels, tile, turn);
      const isWhole = tile.width === all.width && tile.height === all.height;
      const highest = isWhole ? Number.POSITIVE_INFINITY : mostOfTile * networkInput.height;
      for (const { box, score } of decode(await session.look(input), leastHint)) {
        if (box.height > highest) continue;
        const there = fromLetterbox(box, tile);
        seen.push({ box: there, score, seenHeight: box.height, cut: cutBy(there, tile, all) });
      }
    }
    return seen;
  }

  function facesOf({ area, pixels, scale }: Section, seen: readonly SeenHere[], turn: Turn): Proposal[] {
    return seen
      .filter(({ box, score }) => isSure(score, box.height) && box.height / scale >= lowestFace)
      .map(({ box: turned, score, cut }) => {
        const box = turnBack(turned, pixels, turn);
        const inPicture = {
          left: area.left + box.left / scale,
          top: area.top + box.top / scale,
          width: box.width / scale,
          height: box.height / scale,
        };
        return { score, cut, box: within(inPicture, picture) };
      });
  }

  async function look(shares: readonly Share[], turn: Turn): Promise<Proposal[]> {
    const found: Proposal[] = [];
    for (const section of sections) {
      const tiles = shares.flatMap((share) => tilesOf(whole(section, turn), share));
      found.push(...facesOf(section, await seenIn(section, tiles, turn), turn));
    }
    return found;
  }

  /** Gives what quarters show to `onQuarters`, then looks closer where they hint at small faces. */
  async function lookCloser(onQuarters: (found: Proposal[]) => void): Promise<Proposal[]> {
    const found: Proposal[] = [];
    const closer: { section: Section; tile: Box; worth: number }[] = [];
    for (const section of sections) {
      const seen = await seenIn(section, tilesOf(whole(section, 0), 0.25), 0);
      found.push(...facesOf(section, seen, 0));
      const hints = seen.filter(({ cut }) => !cut);
      for (const tile of tilesOf(whole(section, 0), closest))
        closer.push({ section, tile, worth: worth(tile, hints) });
    }
    onQuarters(found);
    for (const { section, tile } of worthiest(closer))
      found.push(...facesOf(section, await seenIn(section, [tile], 0), 0));
    return found;
  }

  try {
    const wholes = await look([1], 0);
    const halves = await look([0.5], 0);
    onSome(plainFaces(suppress([...wholes, ...halves])));
    const rest = await lookCloser((quarters) =>
      onSome(plainFaces(suppress([...wholes, ...halves, ...quarters]))),
    );
    const looks = [suppress([...wholes, ...halves, ...rest])];
    for (const turn of [90, 270] as const) {
      const side = await look([1], turn);
      const further = furtherLook(weigh(side), weigh(wholes), looks[0]?.length ?? 0);
      if (further.length === 0) continue;
      const seen = suppress([...side, ...(await look(further, turn))]);
      looks.push(seen.filter(({ support }) => support > 1));
    }
    return plainFaces(combine(looks));
  } finally {
    for (const { pixels } of sections) pixels.close();
  }
}
