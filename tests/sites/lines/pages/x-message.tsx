import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useState } from 'react';
import { behaviour } from '../../common/pages/behaviour.ts';
import { publish } from '../../common/pages/practice.ts';
import { stand } from './stand.tsx';

const handle = behaviour.writer ?? 'OakfieldPrimary';

function Messages() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const text = state.getCurrentContent().getPlainText('\n');
  useEffect(() => {
    window.practice.model = () => text;
  }, [text]);
  const send = () => {
    window.practice.presses += 1;
    if (text.trim() === '') return;
    setState(EditorState.createEmpty());
    void publish('x/message', text, []);
  };
  return (
    <main>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button">
        <div data-testid={`UserAvatar-Container-${handle}`} />@{handle}
      </button>
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
    </main>
  );
}

stand(<Messages />);
