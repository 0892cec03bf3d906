import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND, KEY_ESCAPE_COMMAND } from 'lexical';
import { type RefObject, useEffect } from 'react';
import { publish } from '../../common/pages/practice.ts';

interface Props {
  form: string;
  label: string;
  /** Is set to what the button does. */
  send: RefObject<() => void>;
  /** The state to begin with, as text in Lexical's own form. */
  saved?: string;
  /** What Escape does. */
  cancel?: () => void;
}

/** Sends by Enter; the site empties its text before anybody else hears of the key. */
function Sending({ form, send, cancel }: Pick<Props, 'form' | 'send' | 'cancel'>) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const go = () => {
      window.practice.presses += 1;
      const text = editor.read(() => $getRoot().getTextContent());
      if (text.trim() === '') return;
      editor.update(() => $getRoot().clear());
      void publish(form, text, []);
    };
    send.current = go;
    window.practice.model = () => editor.getEditorState().toJSON();
    return editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        go();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }, [editor, form, send]);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        () => {
          cancel?.();
          return cancel !== undefined;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, cancel],
  );
  return null;
}

/** A line of Lexical's, as Facebook and Instagram have it for comments and messages. */
export function LexicalLine({ label, saved, ...sending }: Props) {
  const config = {
    namespace: 'line',
    onError: (error: Error) => {
      throw error;
    },
    ...(saved ? { editorState: saved } : {}),
  };
  return (
    <LexicalComposer initialConfig={config}>
      <PlainTextPlugin
        contentEditable={
          <ContentEditable
            aria-label={label}
            aria-placeholder={label}
            placeholder={<div className="placeholder">{label}</div>}
            tabIndex={0}
            spellCheck
          />
        }
        ErrorBoundary={LexicalErrorBoundary}
      />
      <HistoryPlugin />
      <Sending {...sending} />
    </LexicalComposer>
  );
}
