import type { FoundFace } from '../../model/photo.ts';
import { LookProblem } from '../look-problem.ts';
import { FromFaceWorker, type ToFaceWorker } from './messages.ts';

export interface FindOptions {
  /** Ends the search; `find` then fails with the signal's reason. */
  signal?: AbortSignal;
  /** The faces so far, all of them anew: first after a quick look at the whole picture. */
  onSome?(faces: FoundFace[]): void;
}

/** Finds faces, and lets go of what that needs some time after the last picture. */
export interface FaceFinder {
  /**
   * Boxes in px of the picture at its full size, as it is seen, surest first. They are proposals: never say that
   * they are all. Fails with a `LookProblem`, whose `kind` says why: after `no-detector` a person can still mark, cover
   * and send. A bitmap stays the caller's.
   */
  find(picture: Blob | ImageBitmap, options?: FindOptions): Promise<FoundFace[]>;
  /** Lets go at once; searches that are under way fail. */
  release(): void;
}

interface Search {
  resolve(faces: FoundFace[]): void;
  reject(reason: unknown): void;
  onSome?: FindOptions['onSome'];
}

/** The part of a worker that is used here. */
export type FaceWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker = (): FaceWorker =>
  new Worker(new URL('./face-worker.ts', import.meta.url), { type: 'module' });

/** A finder with a worker of its own, which starts with the first picture and ends `idleAfter` ms after the last. */
export function createFaceFinder({ idleAfter = 30_000, start = startWorker } = {}): FaceFinder {
  const searches = new Map<number, Search>();
  let worker: FaceWorker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  function letGo(): void {
    clearTimeout(idle);
    worker?.terminate();
    worker = undefined;
  }

  function fail(reason: unknown): void {
    const failed = [...searches.values()];
    searches.clear();
    letGo();
    for (const { reject } of failed) reject(reason);
  }

  function end(id: number): Search | undefined {
    const search = searches.get(id);
    searches.delete(id);
    if (searches.size === 0) idle = setTimeout(letGo, idleAfter);
    return search;
  }

  function hear(message: FromFaceWorker): void {
    switch (message.type) {
      case 'some':
        searches.get(message.id)?.onSome?.(message.faces);
        return;
      case 'found':
        end(message.id)?.resolve(message.faces);
        return;
      case 'problem':
        end(message.id)?.reject(new LookProblem(message.kind));
        return;
      case 'stopped':
        end(message.id);
        return;
      default:
        message satisfies never;
    }
  }

  function runningWorker(): FaceWorker {
    clearTimeout(idle);
    if (worker) return worker;
    const started = start();
    worker = started;
    started.addEventListener('message', ({ data }) => {
      if (worker === started) hear(FromFaceWorker.parse(data));
    });
    for (const event of ['error', 'messageerror'] as const)
      started.addEventListener(event, (error) => {
        if (worker === started) fail(new LookProblem('no-detector', error));
      });
    return started;
  }

  function find(picture: Blob | ImageBitmap, { signal, onSome }: FindOptions = {}): Promise<FoundFace[]> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const to = runningWorker();
      const say = (message: ToFaceWorker) => to.postMessage(message);
      last += 1;
      const id = last;
      const stop = () => {
        const search = searches.get(id);
        if (!search) return;
        say({ type: 'stop', id });
        end(id);
        search.reject(signal?.reason);
      };
      searches.set(id, { resolve, reject, onSome });
      signal?.addEventListener('abort', stop, { once: true });
      try {
        say({ type: 'find', id, picture });
      } catch (error) {
        end(id)?.reject(new LookProblem('broken', error));
      }
    });
  }

  return { find, release: () => fail(new LookProblem('no-detector', 'released')) };
}
