/** @jsxImportSource react */
import { HashtagNode } from '@lexical/hashtag';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HashtagPlugin } from '@lexical/react/LexicalHashtagPlugin';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { drawEmojiAsPictures, EmojiNode } from './emoji-node.ts';
import { visit } from './visit.ts';

export type Written = { text: string; saved: string };
export const nothingWritten: Written = { text: '', saved: '' };

function FocusAtEnd() {
  const [editor] = useLexicalComposerContext();
  useLayoutEffect(() => {
    editor.update(() => void $getRoot().selectEnd(), { discrete: true });
    editor.getRootElement()?.focus();
    editor.focus();
  }, [editor]);
  return null;
}

function EmojiPictures() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => drawEmojiAsPictures(editor), [editor]);
  return null;
}

function EnterSends({ onEnter }: { onEnter: (text: string) => void }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const handle = (event: KeyboardEvent | null) => {
      if (!event || event.shiftKey || event.isComposing) return false;
      event.preventDefault();
      onEnter($getRoot().getTextContent());
      $getRoot().clear().selectEnd();
      return true;
    };
    return editor.registerCommand(KEY_ENTER_COMMAND, handle, COMMAND_PRIORITY_HIGH);
  }, [editor, onEnter]);
  return null;
}

/** An editable that is not a `div`: the site does not promise which element it is. */
function OtherEditable({ placeholder, label }: { placeholder: string; label?: string | undefined }) {
  const [editor] = useLexicalComposerContext();
  const element: RefObject<HTMLElement | null> = useRef(null);
  useLayoutEffect(() => {
    editor.setRootElement(element.current);
    return () => editor.setRootElement(null);
  }, [editor]);
  return (
    <section
      ref={element}
      role="textbox"
      contentEditable
      suppressContentEditableWarning
      spellCheck
      tabIndex={0}
      aria-placeholder={placeholder}
      aria-label={label}
      className="xzsf02u x1a2a7pz notranslate"
    />
  );
}

type Props = {
  namespace: string;
  placeholder: string;
  label?: string | undefined;
  /** What an earlier editor of the same composer had saved. */
  saved?: string;
  onWrite?: (written: Written) => void;
  onEnter?: (text: string) => void;
  takesFocus?: boolean;
  as?: 'div' | 'section';
};

/** A real Lexical editor with the attributes that the sites give it. */
export function LexicalBox({
  namespace,
  placeholder,
  label,
  saved,
  onWrite,
  onEnter,
  takesFocus,
  as,
}: Props) {
  const initialConfig = {
    namespace,
    nodes: [HashtagNode, EmojiNode],
    theme: { paragraph: 'xdj266r x11i5rnm', hashtag: 'x1qlqyl8 x15bjb6t' },
    editorState: saved || null,
    onError(error: Error) {
      throw error;
    },
  };
  const editable =
    as === 'section' ? (
      <OtherEditable placeholder={placeholder} label={label} />
    ) : (
      <ContentEditable
        className="xzsf02u x1a2a7pz notranslate"
        spellCheck
        tabIndex={0}
        aria-label={label}
        aria-placeholder={placeholder}
        placeholder={<div className="x9f619 overlay">{placeholder}</div>}
      />
    );
  return (
    <LexicalComposer initialConfig={initialConfig}>
      <RichTextPlugin
        contentEditable={<div className="x1ed109x">{editable}</div>}
        placeholder={as === 'section' ? <div className="x9f619 overlay">{placeholder}</div> : null}
        ErrorBoundary={LexicalErrorBoundary}
      />
      <HistoryPlugin />
      <HashtagPlugin />
      {visit.emojiAsPictures ? <EmojiPictures /> : null}
      {onWrite ? (
        <OnChangePlugin
          ignoreSelectionChange
          onChange={(state) => {
            const text = state.read(() =>
              $getRoot()
                .getChildren()
                .map((paragraph) => paragraph.getTextContent())
                .join('\n'),
            );
            onWrite({ text, saved: JSON.stringify(state) });
          }}
        />
      ) : null}
      {onEnter ? <EnterSends onEnter={onEnter} /> : null}
      {takesFocus ? <FocusAtEnd /> : null}
    </LexicalComposer>
  );
}
