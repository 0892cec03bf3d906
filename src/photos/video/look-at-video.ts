import { LookProblem } from '../look-problem.ts';
import { frameTimes } from './frame-times.ts';

/** What was learned of a video on the way: its length (s), its size (px) and how many frames were looked at. */
export interface VideoLook {
  seconds: number;
  width: number;
  height: number;
  frames: number;
}

export interface VideoLooking {
  signal: AbortSignal;
  /** Longest side of the frames handed on, px. */
  longestSide?: number;
  /** Is given each frame in turn and closes it; the next comes when it has finished. */
  onFrame(seconds: number, frame: ImageBitmap, index: number, of: number): void | Promise<void>;
}

/** A video that gives no sign of life for so long (ms) is held to be broken. */
const patience = 20_000;
/** Farther than any video is long, in seconds: seeking there makes a browser find out the length. */
const farEnd = 1e7;

const problems: Record<number, 'broken' | 'unsupported'> = {
  [2]: 'broken',
  [3]: 'broken',
  [4]: 'unsupported',
};

function happens(
  video: HTMLVideoElement,
  event: string,
  signal: AbortSignal,
  start: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const options = { once: true, signal: done.signal };
    const fail = (reason: unknown) => {
      done.abort();
      clearTimeout(timer);
      reject(reason);
    };
    const timer = setTimeout(() => fail(new LookProblem('broken')), patience);
    video.addEventListener(
      event,
      () => {
        clearTimeout(timer);
        done.abort();
        resolve();
      },
      options,
    );
    video.addEventListener(
      'error',
      () => fail(new LookProblem(problems[video.error?.code ?? 0] ?? 'broken', video.error)),
      options,
    );
    signal.addEventListener('abort', () => fail(signal.reason), options);
    if (signal.aborted) fail(signal.reason);
    else start();
  });
}

/** Recordings straight from a browser do not say how long they are. */
async function findLength(video: HTMLVideoElement, signal: AbortSignal): Promise<number> {
  if (Number.isFinite(video.duration)) return video.duration;
  await happens(video, 'durationchange', signal, () => {
    video.currentTime = farEnd;
  });
  return Number.isFinite(video.duration) ? video.duration : 0;
}

async function seek(video: HTMLVideoElement, seconds: number, signal: AbortSignal): Promise<void> {
  await happens(video, 'seeked', signal, () => {
    video.currentTime = seconds;
  });
}

function frameOf(video: HTMLVideoElement, longestSide: number | undefined): Promise<ImageBitmap> {
  const { videoWidth, videoHeight } = video;
  const scale = Math.min(1, (longestSide ?? Number.POSITIVE_INFINITY) / Math.max(videoWidth, videoHeight));
  if (scale === 1) return createImageBitmap(video);
  return createImageBitmap(video, {
    resizeWidth: Math.max(1, Math.round(videoWidth * scale)),
    resizeHeight: Math.max(1, Math.round(videoHeight * scale)),
  });
}

/**
 * Looks at single frames of a video without ever holding all of it in memory: the browser reads the file where it
 * lies. Needs a document. Fails with a `LookProblem`, or with the signal's reason.
 */
export async function lookAtVideo(
  file: Blob,
  { signal, longestSide, onFrame }: VideoLooking,
): Promise<VideoLook> {
  if (file.size === 0) throw new LookProblem('empty');
  const address = URL.createObjectURL(file);
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  try {
    await happens(video, 'loadeddata', signal, () => {
      video.src = address;
    });
    if (video.videoWidth === 0) throw new LookProblem('unsupported');
    const seconds = await findLength(video, signal);
    const times = frameTimes(seconds);
    for (const [index, time] of times.entries()) {
      await seek(video, time, signal);
      await onFrame(time, await frameOf(video, longestSide), index, times.length);
      signal.throwIfAborted();
    }
    return { seconds, width: video.videoWidth, height: video.videoHeight, frames: times.length };
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
}
