import * as ort from 'onnxruntime-web/wasm';
import { type NetworkOutput, networkInput, proposals } from './network.ts';

/** The network, loaded; it looks at one input at a time. */
export interface FaceSession {
  /** `input` is what `writeInput` writes; it may be used again once the answer is there. */
  look(input: Float32Array): Promise<NetworkOutput>;
  release(): Promise<void>;
}

function floats(tensor: ort.Tensor | undefined, length: number): Float32Array {
  const data = tensor?.data;
  if (data instanceof Float32Array && data.length === length) return data;
  throw new Error('The face network does not answer as expected');
}

/** The address of a file or folder of the extension, by its path in it. */
const addressOf = (path: string) => new URL(path, `${location.origin}/`).href;

/** Loads the runtime and the network from the extension's own folder; fails when one of them is not there. */
export async function openSession(): Promise<FaceSession> {
  // More threads were not faster, and one needs no isolation of the page (seen 2026-11).
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = addressOf('onnxruntime/');
  const session = await ort.InferenceSession.create(addressOf('models/faces.onnx'), {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  const [name = ''] = session.inputNames;
  const shape = [1, 3, networkInput.height, networkInput.width];
  return {
    async look(input) {
      const output = await session.run({ [name]: new ort.Tensor('float32', input, shape) });
      return {
        scores: floats(output['scores'], 2 * proposals),
        boxes: floats(output['boxes'], 4 * proposals),
      };
    },
    release: () => session.release(),
  };
}
