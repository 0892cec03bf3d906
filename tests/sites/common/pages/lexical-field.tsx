import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect } from 'react';
import { drawEmoji, EmojiNode } from './emoji-node.tsx';

/** The text, one line for each paragraph and for each break in one. */
export function textOf(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );
}

function modelOf(editor: LexicalEditor): unknown {
  return editor.read(() => {
    const selection = $getSelection();
    const range = $isRangeSelection(selection)
      ? [selection.anchor, selection.focus].map((end) => [
          end.type,
          end.offset,
          end.getNode().getTextContent(),
        ])
      : [];
    return { state: editor.getEditorState().toJSON(), range };
  });
}

interface Props {
  label: string;
  placeholder: string;
  /** The state to begin with, as text in Lexical's own form. */
  saved: string | undefined;
  emojiAsPictures: boolean;
  startsFocused: boolean;
  onChange: (text: string, saved: string) => void;
}

function Watch({
  emojiAsPictures,
  startsFocused,
  onChange,
}: Pick<Props, 'emojiAsPictures' | 'startsFocused' | 'onChange'>) {
  const [editor] = useLexicalComposerContext();
  useLayoutEffect(() => (emojiAsPictures ? drawEmoji(editor) : undefined), [editor, emojiAsPictures]);
  useEffect(() => {
    window.practice.model = () => modelOf(editor);
    if (startsFocused) editor.focus();
  }, [editor, startsFocused]);
  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
        onChange(textOf(editor), JSON.stringify(editor.getEditorState()));
      }),
    [editor, onChange],
  );
  return null;
}

/** The text field of Facebook and Instagram. Their placeholder is an element of its own that lies over the text. */
export function LexicalField({ label, placeholder, saved, ...rest }: Props) {
  const config = {
    namespace: 'composer',
    nodes: [EmojiNode],
    onError: (error: Error) => {
      throw error;
    },
    ...(saved ? { editorState: saved } : {}),
  };
  return (
    <LexicalComposer initialConfig={config}>
      <div className="field">
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              aria-label={label}
              aria-placeholder={placeholder}
              placeholder={<div className="placeholder x6s0dn4">{placeholder}</div>}
              className="notranslate _5rpu xdj266r"
              tabIndex={0}
              spellCheck
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        <Watch {...rest} />
      </div>
    </LexicalComposer>
  );
}
