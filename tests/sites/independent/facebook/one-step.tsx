/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { Pressable } from '../shared/pressable.tsx';
import { visit } from '../shared/visit.ts';
import { Around, Trigger } from './around.tsx';
import { begin } from './begin.ts';
import { Identity } from './identity.tsx';
import { AddToPost, AttachedMedia } from './media.tsx';
import { person, words } from './words.ts';
import { useWriting } from './writing.ts';

const firstName = person.split(' ')[0] ?? person;

/** Mounted by a press on the placeholder, and put into the place of an earlier one a moment later. */
function LateTextBox({ writing }: { writing: ReturnType<typeof useWriting> }) {
  const [generation, setGeneration] = useState<'placeholder' | 'first' | 'hydrated'>('placeholder');
  useEffect(() => {
    if (generation !== 'first') return;
    const timer = setTimeout(() => setGeneration('hydrated'), visit.hydrateAfter);
    return () => clearTimeout(timer);
  }, [generation]);
  const placeholder = words.placeholder(firstName);
  if (generation === 'placeholder') {
    return (
      <Pressable onPress={() => setGeneration('first')} className="x1hl2dhg">
        {placeholder}
      </Pressable>
    );
  }
  return (
    <div data-generation={generation}>
      <LexicalBox
        key={generation}
        namespace="post"
        placeholder={placeholder}
        saved={writing.written.saved}
        onWrite={writing.setWritten}
        takesFocus
      />
    </div>
  );
}

function CreatePost({ onClose }: { onClose: () => void }) {
  const writing = useWriting('facebook/one-step', onClose);
  return createPortal(
    <div className="x1uvtmcs x4k7w5x veil">
      <div role="dialog" aria-modal="true" className="x1n2onr6 window">
        <div aria-label={words.createPost} className="head">
          <h2 dir="auto">
            <span>{words.createPost}</span>
          </h2>
          <Pressable label={words.close} onPress={onClose}>
            ✕
          </Pressable>
        </div>
        <form method="POST" className="inside" onSubmit={(event) => event.preventDefault()}>
          <div className="x78zum5">
            <Identity name={person} />
            <div className="x1iyjqo2 writing">
              <LateTextBox writing={writing} />
            </div>
            <AttachedMedia files={writing.files} onClear={writing.clearFiles} />
            <Pressable label={words.backgrounds} onPress={() => undefined}>
              Aa
            </Pressable>
          </div>
          <AddToPost onFiles={writing.addFiles} />
          <div className="x1l90r2v">
            <Pressable
              label={words.post}
              disabled={!writing.ready}
              onPress={writing.send}
              className="primary"
            >
              <div role="none">
                <span dir="auto">{writing.busy ? words.posting : words.post}</span>
              </div>
            </Pressable>
          </div>
          {writing.busy ? <div role="progressbar" aria-label={words.posting} /> : null}
        </form>
      </div>
    </div>,
    document.body,
  );
}

function OneStepPage() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Around trigger={<Trigger name={firstName} onOpen={() => setOpen(true)} />} />
      {open ? <CreatePost onClose={() => setOpen(false)} /> : null}
    </>
  );
}

begin(<OneStepPage />);
