import type { Attachment } from '../model/draft.ts';
import { elementsOf } from '../sites/dom.ts';

/** The photos and videos that an event brings: chosen in a file input, dropped or pasted. */
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
  return target instanceof HTMLInputElement && target.type === 'file' ? target.files : undefined;
}
