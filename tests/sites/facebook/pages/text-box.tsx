import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { LexicalField } from '../../common/pages/lexical-field.tsx';
import { makeLayer } from '../../common/pages/modal.tsx';
import { Nest } from '../../common/pages/nest.tsx';
import { variant } from './variant.ts';
import { words } from './words.ts';

interface Props {
  /** Changes when the site mounts the text box anew. */
  generation: string;
  saved: string | undefined;
  onChange: (text: string, saved: string) => void;
}

const beside = variant.outside ? makeLayer() : undefined;

/** The text box of the post dialog, in the ways in which it comes. */
export function TextBox({ generation, saved, onChange }: Props) {
  const [asked, setAsked] = useState(!variant.late);
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => {
    if (!asked || variant.hydrates === 0) return undefined;
    const timer = setTimeout(() => setHydrated(true), variant.hydrates);
    return () => clearTimeout(timer);
  }, [asked]);
  if (!asked) {
    return (
      <div role="button" tabIndex={0} data-practice="placeholder" onClick={() => setAsked(true)}>
        {words.prompt}
      </div>
    );
  }
  const box = (
    <div data-hydrated={hydrated}>
      <LexicalField
        key={`${generation} ${hydrated}`}
        label={words.prompt}
        placeholder={words.prompt}
        saved={hydrated && !variant.keepsText ? undefined : saved}
        emojiAsPictures
        startsFocused
        onChange={onChange}
      />
    </div>
  );
  if (beside) return createPortal(<div className="beside">{box}</div>, beside);
  return <Nest levels={5}>{box}</Nest>;
}

/** What else can be written in while a post is: a search for people, and a copy that the site keeps out of sight. */
export function OtherFields() {
  return (
    <>
      <div
        role="combobox"
        aria-expanded="false"
        aria-controls="none"
        contentEditable
        suppressContentEditableWarning
        aria-label={words.search}
        tabIndex={0}
      />
      <div hidden>
        <div role="textbox" contentEditable suppressContentEditableWarning data-lexical-editor="true">
          <p>{words.prompt}</p>
        </div>
      </div>
    </>
  );
}
