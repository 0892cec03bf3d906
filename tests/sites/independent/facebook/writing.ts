import { useState } from 'react';
import { nothingWritten, type Written } from '../shared/lexical-box.tsx';
import { publish } from '../shared/publish.ts';
import { showToast } from './begin.ts';
import { words } from './words.ts';

/** What one opened composer holds, and the one way to publish it. */
export function useWriting(form: string, onPosted: () => void) {
  const [written, setWritten] = useState<Written>(nothingWritten);
  const [files, setFiles] = useState<File[]>([]);
  const [busy, setBusy] = useState(false);
  const ready = !busy && (written.text.trim() !== '' || files.length > 0);
  const send = async () => {
    if (!ready) return;
    setBusy(true);
    await publish({ text: written.text, files, form });
    showToast(words.posted);
    onPosted();
  };
  return {
    written,
    setWritten,
    files,
    addFiles: (more: File[]) => setFiles((all) => [...all, ...more]),
    clearFiles: () => setFiles([]),
    busy,
    ready,
    send: () => void send(),
  };
}
