import { expect, test } from 'vitest';
import { decode } from '../../../../src/photos/faces/decode.ts';
import { networkInput, proposals, writeInput } from '../../../../src/photos/faces/network.ts';

function output(...faces: { at: number; score: number; corners: [number, number, number, number] }[]) {
  const scores = new Float32Array(2 * proposals);
  const boxes = new Float32Array(4 * proposals);
  for (const { at, score, corners } of faces) {
    scores.set([1 - score, score], 2 * at);
    boxes.set(corners, 4 * at);
  }
  return { scores, boxes };
}

test('corners as shares of the input become boxes in its px', () => {
  const [face, ...more] = decode(output({ at: 4419, score: 1, corners: [0.25, 0.5, 0.5, 0.75] }), 0.9);
  expect(face).toEqual({ score: 1, box: { left: 80, top: 120, width: 80, height: 60 } });
  expect(more).toEqual([]);
});

test('only what scores enough is a face', () => {
  const corners: [number, number, number, number] = [0, 0, 0.5, 0.5];
  const both = output({ at: 0, score: 0.85, corners }, { at: 1, score: 0.95, corners });
  expect(decode(both, 0.9)).toHaveLength(1);
  expect(decode(both, 0.8)).toHaveLength(2);
});

test('a score that is no number, or a box without an inside, is no face', () => {
  expect(decode(output({ at: 3, score: Number.NaN, corners: [0, 0, 1, 1] }), 0.9)).toEqual([]);
  expect(decode(output({ at: 3, score: 1, corners: [0.5, 0.5, 0.5, 0.4] }), 0.9)).toEqual([]);
});

test('the network gets all red, then all green, then all blue, with 127 as nothing', () => {
  const count = networkInput.width * networkInput.height;
  const pixels = new Uint8ClampedArray(4 * count).fill(127);
  pixels.set([255, 127, 63, 255], 4);
  const input = new Float32Array(3 * count);
  writeInput(pixels, input);
  expect([input[1], input[1 + count], input[1 + 2 * count]]).toEqual([1, 0, -0.5]);
  expect(input[0]).toBe(0);
});
