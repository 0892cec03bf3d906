/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { Pressable } from '../shared/pressable.tsx';
import { words } from './words.ts';

function Thumbnail({ file }: { file: File }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return file.type.startsWith('video/') ? (
    <video src={address} className="thumb" muted />
  ) : (
    <img src={address} alt="" className="thumb" />
  );
}

/** The attached pictures and videos. */
export function AttachedMedia({ files, onClear }: { files: File[]; onClear: () => void }) {
  if (files.length === 0) return null;
  return (
    <div role="group" aria-label={words.attached}>
      {files.map((file) => (
        <Thumbnail key={file.name} file={file} />
      ))}
      <Pressable label={words.remove} onPress={onClear}>
        ✕
      </Pressable>
    </div>
  );
}

/** The row of things to add; the file input is mounted by the first press on Photo/video. */
export function AddToPost({ onFiles }: { onFiles: (files: File[]) => void }) {
  const [asked, setAsked] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) input.current?.click();
  }, [asked]);
  return (
    <div className="tools">
      <span>{words.addTo}</span>
      <Pressable label={words.media} onPress={() => setAsked((times) => times + 1)}>
        ▣
      </Pressable>
      {asked > 0 ? (
        <input
          ref={input}
          type="file"
          multiple
          accept="image/*,image/heif,image/heic,video/*,video/mp4,video/x-m4v"
          className="out"
          tabIndex={-1}
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      ) : null}
      <Pressable label={words.tag} onPress={() => undefined}>
        ☻
      </Pressable>
      <Pressable label={words.feeling} onPress={() => undefined}>
        ☺
      </Pressable>
    </div>
  );
}
