import type { FoundFace } from '../../model/photo.ts';
import { type NetworkOutput, networkInput, proposals } from './network.ts';

/** The faces that score at least `threshold` in one output of the network; boxes in px of its input. */
export function decode({ scores, boxes }: NetworkOutput, threshold: number): FoundFace[] {
  const found: FoundFace[] = [];
  for (let at = 0; at < proposals; at += 1) {
    const score = scores[2 * at + 1] ?? 0;
    if (!(score >= threshold)) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(4 * at, 4 * at + 4);
    const box = {
      left: left * networkInput.width,
      top: top * networkInput.height,
      width: (right - left) * networkInput.width,
      height: (bottom - top) * networkInput.height,
    };
    if (box.width > 0 && box.height > 0) found.push({ score, box });
  }
  return found;
}
