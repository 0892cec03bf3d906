import { type ChangeEvent, useCallback, useState } from 'react';

/** A file somebody chose, with an address at which the page can show it. */
export interface Attached {
  name: string;
  kind: 'photo' | 'video';
  address: string;
  file: File;
}

export function attached(file: File): Attached {
  return {
    name: file.name,
    kind: file.type.startsWith('video/') ? 'video' : 'photo',
    address: URL.createObjectURL(file),
    file,
  };
}

/** Takes files as the page's own code gets them, and keeps for a test what came at once. */
export function attachedAll(files: readonly File[]): Attached[] {
  window.practice.received.push([...files]);
  return files.map(attached);
}

/** What was attached in a composer, the handler for its file input, and one for files that come in other ways. */
export function useAttachments() {
  const [attachments, setAttachments] = useState<Attached[]>([]);
  const take = useCallback((files: readonly File[]) => {
    const more = attachedAll(files);
    setAttachments((before) => [...before, ...more]);
  }, []);
  const choose = useCallback(
    (event: ChangeEvent<HTMLInputElement>) => {
      take([...(event.target.files ?? [])]);
      event.target.value = '';
    },
    [take],
  );
  const remove = useCallback(
    (address: string) => setAttachments((before) => before.filter((one) => one.address !== address)),
    [],
  );
  const clear = useCallback(() => setAttachments([]), []);
  return { attachments, take, choose, remove, clear };
}
