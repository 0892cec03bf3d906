import { decodePicture } from '../decode/decode-picture.ts';
import { LookProblem, type LookProblemKind } from '../look-problem.ts';
import { lookForFaces } from './look.ts';
import { type FromFaceWorker, ToFaceWorker } from './messages.ts';
import { type FaceSession, openSession } from './session.ts';

type Find = Extract<ToFaceWorker, { type: 'find' }>;

class Stopped extends Error {}

const wanted = new Set<number>();
let session: Promise<FaceSession> | undefined;
let queue = Promise.resolve();

function answer(message: FromFaceWorker): void {
  postMessage(message);
}

function loadedSession(): Promise<FaceSession> {
  session ??= openSession().catch((error: unknown) => {
    session = undefined;
    throw new LookProblem('no-detector', error);
  });
  return session;
}

const turns = new MessageChannel();

/** Lets messages in, such as one to stop. */
function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage(undefined);
  });
}

async function find({ id, picture }: Find): Promise<void> {
  const goOn = async () => {
    await letMessagesIn();
    if (!wanted.has(id)) throw new Stopped();
  };
  await goOn();
  const loading = loadedSession();
  // Its failure is heard below; until then it must not count as nobody's.
  loading.catch(() => undefined);
  const pixels = picture instanceof Blob ? await decodePicture(picture) : picture;
  const { width, height } = pixels;
  try {
    const onSome = (faces: Extract<FromFaceWorker, { type: 'some' }>['faces']) =>
      answer({ type: 'some', id, faces });
    const faces = await lookForFaces(pixels, { session: await loading, goOn, onSome });
    answer({ type: 'found', id, width, height, faces });
  } finally {
    pixels.close();
  }
}

function kindOf(error: unknown): LookProblemKind {
  return error instanceof LookProblem ? error.kind : 'no-detector';
}

addEventListener('message', ({ data }) => {
  const message = ToFaceWorker.parse(data);
  if (message.type === 'stop') {
    wanted.delete(message.id);
    return;
  }
  const { id } = message;
  wanted.add(id);
  queue = queue
    .then(() => find(message))
    .catch((error: unknown) =>
      answer(
        error instanceof Stopped ? { type: 'stopped', id } : { type: 'problem', id, kind: kindOf(error) },
      ),
    )
    .then(() => {
      wanted.delete(id);
    });
});
