/** @jsxImportSource react */
import { useState } from 'react';
import { LexicalBox, type Written } from '../shared/lexical-box.tsx';
import { Pressable } from '../shared/pressable.tsx';
import { Icon, portrait } from './drawings.tsx';
import { handle, words } from './words.ts';

export type Caption = { kind: 'lexical' | 'textarea'; written: Written; onWrite: (written: Written) => void };

/** The place to write in: today's editor, or the older text area. */
function CaptionBox({ kind, written, onWrite }: Caption) {
  if (kind === 'textarea') {
    return (
      <textarea
        aria-label={words.caption}
        placeholder={words.caption}
        autoComplete="off"
        value={written.text}
        onChange={(event) => onWrite({ text: event.currentTarget.value, saved: '' })}
      />
    );
  }
  return (
    <LexicalBox
      namespace="caption"
      placeholder={words.caption}
      label={words.caption}
      saved={written.saved}
      onWrite={onWrite}
    />
  );
}

/** The last step: caption, its counter, and what else can be said about the pictures. */
export function Details({ caption, files }: { caption: Caption; files: File[] }) {
  const [accessibility, setAccessibility] = useState(false);
  return (
    <div className="details">
      <div className="who">
        <img src={portrait} alt={words.picture(handle)} />
        <span dir="auto">{handle}</span>
      </div>
      <div className="writing">
        <CaptionBox {...caption} />
      </div>
      <div className="row">
        <Pressable onPress={() => undefined} className="icon">
          <Icon path="face" label={words.emoji} />
        </Pressable>
        <span>
          {caption.written.text.length.toLocaleString('en')}/{(2200).toLocaleString('en')}
        </span>
      </div>
      <label className="row">
        <input name="creation-location-input" type="text" autoComplete="off" placeholder={words.location} />
      </label>
      <label className="row">
        <input type="text" placeholder={words.collaborators} />
      </label>
      <Pressable onPress={() => setAccessibility(!accessibility)} className="row">
        <span>{words.accessibility}</span>
      </Pressable>
      {accessibility
        ? files.map((file) => <input key={file.name} type="text" placeholder={words.alt} />)
        : null}
      <Pressable onPress={() => undefined} className="row">
        <span>{words.advanced}</span>
      </Pressable>
    </div>
  );
}
