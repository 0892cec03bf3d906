import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useState } from 'react';
import { publish } from '../../common/pages/practice.ts';

/** The line in which messages of the older form are written. */
export function MessageBox({ form }: { form: string }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const text = state.getCurrentContent().getPlainText('\n');
  useEffect(() => {
    window.practice.model = () => text;
  }, [text]);
  const send = () => {
    window.practice.presses += 1;
    if (text.trim() === '') return;
    setState(EditorState.createEmpty());
    void publish(form, text, []);
  };
  return (
    <aside className="row">
      <div className="css-175oi2r">
        <Editor
          editorState={state}
          onChange={setState}
          keyBindingFn={(event) =>
            event.key === 'Enter' && !event.shiftKey ? 'send' : getDefaultKeyBinding(event)
          }
          handleKeyCommand={(command) => {
            if (command !== 'send') return 'not-handled';
            send();
            return 'handled';
          }}
          webDriverTestID="dmComposerTextInput"
          role="textbox"
          placeholder="Start a new message"
        />
      </div>
      <button
        type="button"
        data-testid="dmComposerSendButton"
        data-practice="send"
        disabled={text.trim() === ''}
        onClick={send}
      >
        ➤
      </button>
    </aside>
  );
}
