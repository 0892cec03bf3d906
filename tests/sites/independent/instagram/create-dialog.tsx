/** @jsxImportSource react */
import { type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { nothingWritten, type Written } from '../shared/lexical-box.tsx';
import { Pressable } from '../shared/pressable.tsx';
import { publish } from '../shared/publish.ts';
import { type Caption, Details } from './caption.tsx';
import { Chosen, Icon } from './drawings.tsx';
import { words } from './words.ts';

type Step = 'choose' | 'crop' | 'edit' | 'caption' | 'sharing' | 'shared';
const accepted = 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime';

function ChooseStep({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="middle">
      <h3>{words.drag}</h3>
      <button type="button" className="_aswp choose" onClick={() => input.current?.click()}>
        {words.choose}
      </button>
      <form encType="multipart/form-data" method="POST" role="presentation">
        <input
          ref={input}
          type="file"
          multiple
          accept={accepted}
          className="out"
          onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
        />
      </form>
    </div>
  );
}

function Header({
  title,
  onBack,
  children,
}: {
  title: string;
  onBack?: (() => void) | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="head">
      <div>
        {onBack ? (
          <Pressable onPress={onBack} className="icon">
            <Icon path="back" label={words.back} />
          </Pressable>
        ) : null}
      </div>
      <h1 className="x1qlqyl8">
        <div>{title}</div>
      </h1>
      <div>{children}</div>
    </div>
  );
}

type Props = { form: string; captionKind: Caption['kind']; onClose: () => void };

/** Choose, crop, edit, caption, Share. */
export function CreateDialog({ form, captionKind, onClose }: Props) {
  const [step, setStep] = useState<Step>('choose');
  const [files, setFiles] = useState<File[]>([]);
  const [written, setWritten] = useState<Written>(nothingWritten);
  const first = files[0];

  const share = async () => {
    setStep('sharing');
    await publish({ text: written.text, files, form });
    setStep('shared');
  };
  const titles = {
    choose: words.chooseTitle,
    crop: words.crop,
    edit: words.edit,
    caption: words.create,
    sharing: words.sharing,
    shared: words.shared,
  };
  const earlier: Partial<Record<Step, Step>> = { crop: 'choose', edit: 'crop', caption: 'edit' };
  const later: Partial<Record<Step, Step>> = { crop: 'edit', edit: 'caption' };
  const [before, after] = [earlier[step], later[step]];

  return createPortal(
    <div className="x1uvtmcs veil">
      <Pressable label={words.close} onPress={onClose}>
        ✕
      </Pressable>
      <div role="dialog" aria-label={words.create} className="x1ja2u2z window">
        <Header title={titles[step]} onBack={before ? () => setStep(before) : undefined}>
          {after ? (
            <Pressable onPress={() => setStep(after)} className="act">
              {words.next}
            </Pressable>
          ) : null}
          {step === 'caption' ? (
            <Pressable onPress={() => void share()} className="act">
              {words.share}
            </Pressable>
          ) : null}
        </Header>
        <div className="inside">
          {step === 'choose' ? (
            <ChooseStep
              onFiles={(chosen) => {
                if (chosen.length === 0) return;
                setFiles(chosen);
                setStep('crop');
              }}
            />
          ) : null}
          {step === 'crop' || step === 'edit' || step === 'caption' ? (
            <div className="picture">{first ? <Chosen file={first} /> : null}</div>
          ) : null}
          {step === 'crop' ? (
            <div className="icon">
              <Pressable onPress={() => undefined}>
                <Icon path="frame" label={words.selectCrop} />
              </Pressable>
              <Pressable onPress={() => undefined}>
                <Icon path="plus" label={words.gallery} />
              </Pressable>
            </div>
          ) : null}
          {step === 'edit' ? <div role="tab">{words.filters}</div> : null}
          {step === 'caption' ? (
            <Details caption={{ kind: captionKind, written, onWrite: setWritten }} files={files} />
          ) : null}
          {step === 'sharing' ? (
            <div role="progressbar" aria-label={words.sharing} className="middle" />
          ) : null}
          {step === 'shared' ? (
            <div className="middle">
              <svg role="img" aria-label={words.checkmark} viewBox="0 0 24 24" width="96">
                <path d="M9 16 4 11l-2 2 7 7L22 7l-2-2Z" />
              </svg>
              <h3>{words.shared}</h3>
            </div>
          ) : null}
        </div>
      </div>
    </div>,
    document.body,
  );
}
