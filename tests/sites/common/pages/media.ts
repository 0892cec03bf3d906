import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import { behaviour } from './behaviour.ts';

type Take = (files: readonly File[]) => void;

/** Lets files be dropped on an element, and pasted into what is in it, before its editor has a say. */
export function mediaArea(element: HTMLElement, take: Take): () => void {
  const leave = new AbortController();
  const options = { capture: true, signal: leave.signal };
  element.addEventListener('dragover', (event) => event.preventDefault(), options);
  element.addEventListener('dragenter', () => element.classList.add('drop-here'), options);
  element.addEventListener('dragleave', () => element.classList.remove('drop-here'), options);
  const bring = (event: DragEvent | ClipboardEvent) => {
    element.classList.remove('drop-here');
    const transfer = event instanceof DragEvent ? event.dataTransfer : event.clipboardData;
    const files = [...(transfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    take(files);
  };
  element.addEventListener('drop', bring, options);
  element.addEventListener('paste', bring, options);
  return () => leave.abort();
}

/** The same as a ref. */
export function useMediaArea(take: Take): RefCallback<HTMLElement> {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  const stop = useRef<(() => void) | undefined>(undefined);
  return useCallback((element: HTMLElement | null) => {
    stop.current?.();
    stop.current = element ? mediaArea(element, (files) => latest.current(files)) : undefined;
  }, []);
}

/** Opens a file input that is not in the document, as some sites do. A test finds it as `practice.picker`. */
export function pickDetached(accept: string, take: Take): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accept;
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  window.practice.picker = input;
  if (behaviour.picker === 'showPicker') input.showPicker();
  else input.click();
}
