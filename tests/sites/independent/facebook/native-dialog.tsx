/** @jsxImportSource react */
import { useLayoutEffect, useRef, useState } from 'react';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { Pressable } from '../shared/pressable.tsx';
import { Around, Trigger } from './around.tsx';
import { begin } from './begin.ts';
import { Identity } from './identity.tsx';
import { AddToPost, AttachedMedia } from './media.tsx';
import { actingPage, words } from './words.ts';
import { useWriting } from './writing.ts';

function CreatePost({ onClose }: { onClose: () => void }) {
  const writing = useWriting('facebook/native-dialog', onClose);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const placeholder = words.placeholder(actingPage);
  return (
    <dialog ref={dialog} aria-labelledby="_r_1k_" className="window" onClose={onClose}>
      <div className="head">
        <h2 id="_r_1k_">{words.createPost}</h2>
        <Pressable label={words.close} onPress={onClose}>
          ✕
        </Pressable>
      </div>
      <div className="inside">
        <Identity name={actingPage} />
        <div className="writing">
          <LexicalBox
            namespace="post"
            placeholder={placeholder}
            as="section"
            onWrite={writing.setWritten}
            takesFocus
          />
        </div>
        <AttachedMedia files={writing.files} onClear={writing.clearFiles} />
        <Pressable label={words.post} disabled={!writing.ready} onPress={writing.send} className="primary">
          <span>{writing.busy ? words.posting : words.post}</span>
        </Pressable>
        <AddToPost onFiles={writing.addFiles} />
      </div>
    </dialog>
  );
}

function NativeDialogPage() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Around as={actingPage} trigger={<Trigger name={actingPage} onOpen={() => setOpen(true)} />} />
      {open ? <CreatePost onClose={() => setOpen(false)} /> : null}
    </>
  );
}

begin(<NativeDialogPage />);
