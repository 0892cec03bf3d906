import type { Attachment } from '../model/draft.ts';
import { elementsOf } from '../sites/dom.ts';

/**
 * A chosen list of files arrives twice, with `input` and with `change`; out of an open shadow root only `input` comes
 * (seen 2026-11, both browsers), and a site's own script may send only `change`.
 */
const taken = new WeakSet<FileList>();

/** The photos and videos that an event brings, each list of them once: chosen in a file input, dropped or pasted. */
export function filesIn(event: Event): Attachment[] {
  return [...(filesOf(event) ?? [])].flatMap(({ type, name }): Attachment[] => {
    if (type.startsWith('image/')) return [{ kind: 'photo', name, showsPupils: 'ask' }];
    if (type.startsWith('video/')) return [{ kind: 'video', name, showsPupils: 'ask' }];
    return [];
  });
}

function filesOf(event: Event): FileList | null | undefined {
  if (event instanceof DragEvent) return event.dataTransfer?.files;
  if (event instanceof ClipboardEvent) return event.clipboardData?.files;
  const [target] = elementsOf(event.composedPath());
  if (!(target instanceof HTMLInputElement) || target.type !== 'file' || !target.files) return undefined;
  if (taken.has(target.files)) return undefined;
  taken.add(target.files);
  return target.files;
}
