/** @jsxImportSource react */
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { mountPoint } from '../shared/page.ts';
import { Pressable } from '../shared/pressable.tsx';
import { visit } from '../shared/visit.ts';
import { Around, Trigger } from './around.tsx';
import { begin } from './begin.ts';
import { Identity } from './identity.tsx';
import { AddToPost, AttachedMedia } from './media.tsx';
import { person, words } from './words.ts';
import { useWriting } from './writing.ts';

const firstName = person.split(' ')[0] ?? person;
const second = mountPoint('second-layer');

type Writing = ReturnType<typeof useWriting>;

function WritingDialog({
  writing,
  hidden,
  onNext,
  onClose,
}: {
  writing: Writing;
  hidden: boolean;
  onNext: () => void;
  onClose: () => void;
}) {
  return (
    <div className="x1qjc9v5 veil" hidden={hidden}>
      <div
        role="dialog"
        aria-modal="true"
        aria-label={words.createPost}
        aria-hidden={hidden || undefined}
        className="window"
      >
        <div className="head">
          <Pressable label={words.close} onPress={onClose}>
            ✕
          </Pressable>
          <h2>{words.createPost}</h2>
        </div>
        <div className="inside">
          <Identity name={person} />
          <div className="writing">
            <LexicalBox
              namespace="post"
              placeholder={words.placeholder(firstName)}
              label={words.placeholder(firstName)}
              saved={writing.written.saved}
              onWrite={writing.setWritten}
              takesFocus
            />
          </div>
          <AttachedMedia files={writing.files} onClear={writing.clearFiles} />
          <AddToPost onFiles={writing.addFiles} />
          <Pressable label={words.next} disabled={!writing.ready} onPress={onNext} className="primary">
            <span>{words.next}</span>
          </Pressable>
        </div>
      </div>
    </div>
  );
}

function SettingsDialog({ writing, onBack }: { writing: Writing; onBack: () => void }) {
  return createPortal(
    <div className="xg01cxk veil">
      <div role="dialog" aria-label={words.settings} className="window">
        <div className="head">
          <Pressable label={words.back} onPress={onBack}>
            ←
          </Pressable>
          <h2>{words.settings}</h2>
        </div>
        <div className="inside">
          <Pressable label={words.settingsAudience} onPress={() => undefined}>
            {words.settingsAudience}: {words.friends}
          </Pressable>
          <Pressable label={words.scheduling} onPress={() => undefined}>
            {words.scheduling}
          </Pressable>
          <div className="row">
            <Pressable label={words.save} onPress={() => undefined} className="primary">
              <span>{words.save}</span>
            </Pressable>
            <Pressable
              label={words.post}
              disabled={!writing.ready}
              onPress={writing.send}
              className="primary"
            >
              <span>{writing.busy ? words.posting : words.post}</span>
            </Pressable>
          </div>
        </div>
      </div>
    </div>,
    second,
  );
}

function Composer({ onClose }: { onClose: () => void }) {
  const writing = useWriting('facebook/two-step', onClose);
  const [settings, setSettings] = useState(false);
  const keepsFirst = visit.firstStep === 'hidden';
  return (
    <>
      {!settings || keepsFirst ? (
        <WritingDialog
          writing={writing}
          hidden={settings}
          onNext={() => setSettings(true)}
          onClose={onClose}
        />
      ) : null}
      {settings ? <SettingsDialog writing={writing} onBack={() => setSettings(false)} /> : null}
    </>
  );
}

function TwoStepPage() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Around trigger={<Trigger name={firstName} onOpen={() => setOpen(true)} />} />
      {open ? <Composer onClose={() => setOpen(false)} /> : null}
    </>
  );
}

begin(<TwoStepPage />);
