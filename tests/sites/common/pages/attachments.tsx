import { type ChangeEvent, useCallback, useState } from 'react';

/** A file somebody chose, with an address at which the page can show it. */
export interface Attached {
  name: string;
  kind: 'photo' | 'video';
  address: string;
}

export function attached(file: File): Attached {
  return {
    name: file.name,
    kind: file.type.startsWith('video/') ? 'video' : 'photo',
    address: URL.createObjectURL(file),
  };
}

/** What was attached in a composer, and the handler for its file input. */
export function useAttachments() {
  const [attachments, setAttachments] = useState<Attached[]>([]);
  const choose = useCallback((event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])].map(attached);
    setAttachments((before) => [...before, ...chosen]);
    event.target.value = '';
  }, []);
  const remove = useCallback(
    (address: string) => setAttachments((before) => before.filter((one) => one.address !== address)),
    [],
  );
  const clear = useCallback(() => setAttachments([]), []);
  return { attachments, choose, remove, clear };
}
