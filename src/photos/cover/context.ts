import { LookProblem } from '../look-problem.ts';

/** The drawing context of a canvas, in sRGB: what every site and screen can show. */
export function context2d(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { colorSpace: 'srgb' });
  if (!context) throw new LookProblem('too-large');
  return context;
}
