import { EditorState } from 'draft-js';
import { useState } from 'react';
import { publish } from '../shared/publish.ts';
import { decorations } from './decorations.tsx';
import { showToast } from './toast.ts';

export type Part = { key: number; state: EditorState; files: File[] };

let lastKey = 0;

function emptyPart(): Part {
  lastKey += 1;
  return { key: lastKey, state: EditorState.createEmpty(decorations), files: [] };
}

function textOf(part: Part): string {
  return part.state.getCurrentContent().getPlainText('\n');
}

/** The parts of what is being written, one of them active, and the one way to send them. */
export function useParts(form: string, onPosted: () => void) {
  const [parts, setParts] = useState<Part[]>(() => [emptyPart()]);
  const [active, setActive] = useState(0);
  const [busy, setBusy] = useState(false);

  const change = (key: number, made: (part: Part) => Partial<Part>) =>
    setParts((all) => all.map((part) => (part.key === key ? { ...part, ...made(part) } : part)));
  const blank = (part: Part) => textOf(part).trim() === '' && part.files.length === 0;
  const ready = !busy && parts.every((part) => !blank(part));

  const send = async () => {
    if (!ready) return;
    setBusy(true);
    const text = parts.map(textOf).join('\n\n');
    const files = parts.flatMap((part) => part.files);
    await publish({ text, files, form });
    setBusy(false);
    setActive(0);
    setParts([emptyPart()]);
    showToast();
    onPosted();
  };

  return {
    parts,
    active,
    setActive,
    busy,
    ready,
    send: () => void send(),
    write: (key: number, state: EditorState) => change(key, () => ({ state })),
    attach: (key: number, files: File[]) =>
      change(key, (part) => ({ files: [...part.files, ...files].slice(0, 4) })),
    detach: (key: number, file: File) =>
      change(key, (part) => ({ files: part.files.filter((one) => one !== file) })),
    add: () => {
      setParts((all) => [...all, emptyPart()]);
      setActive(parts.length);
    },
    remove: (key: number) => {
      setParts((all) => all.filter((part) => part.key !== key));
      setActive(0);
    },
  };
}
