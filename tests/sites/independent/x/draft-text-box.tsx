/** @jsxImportSource react */
import { Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useRef, useState } from 'react';
import { askedFor, choose, TypeAheadList } from './type-ahead.tsx';
import { words } from './words.ts';

type Props = {
  index: number;
  state: EditorState;
  onChange: (state: EditorState) => void;
  onSend: () => void;
  onFocus: () => void;
  onFiles: (files: File[]) => void;
};

/** One text box of a composer: the real Draft.js editor, with the site's names around it. */
export function DraftTextBox({ index, state, onChange, onSend, onFocus, onFiles }: Props) {
  const editor = useRef<Editor>(null);
  const [at, setAt] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const listId = `typeaheadDropdown-${index + 7}`;
  const plain = state.getCurrentContent().getPlainText('\n');
  const asked = dismissed === plain ? undefined : askedFor(state);

  const take = (choice: string | undefined) => {
    if (!asked || !choice) return;
    setAt(0);
    onChange(choose(state, asked.start, choice));
  };
  const bindKeys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'send';
    if (asked && !event.nativeEvent.isComposing) {
      if (event.key === 'Enter' || event.key === 'Tab') return 'take';
      if (event.key === 'ArrowDown') return 'next';
      if (event.key === 'ArrowUp') return 'previous';
      if (event.key === 'Escape') return 'dismiss';
    }
    return getDefaultKeyBinding(event);
  };
  const onKeyCommand = (command: string) => {
    const count = asked?.matches.length ?? 1;
    if (command === 'send') onSend();
    else if (command === 'take') take(asked?.matches[at % count]);
    else if (command === 'next') setAt((at + 1) % count);
    else if (command === 'previous') setAt((at + count - 1) % count);
    else if (command === 'dismiss') setDismissed(plain);
    else return 'not-handled';
    return 'handled';
  };

  return (
    <div className="css-g5y9jx r-text" data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
      <Editor
        ref={editor}
        editorState={state}
        onChange={onChange}
        onFocus={onFocus}
        placeholder={words.placeholder}
        ariaLabel={words.postText}
        ariaMultiline
        ariaAutoComplete="list"
        {...(asked ? { ariaControls: listId, ariaActiveDescendantID: `${listId}-${at}` } : {})}
        webDriverTestID={`tweetTextarea_${index}`}
        stripPastedStyles
        spellCheck
        keyBindingFn={bindKeys}
        handleKeyCommand={onKeyCommand}
        handlePastedFiles={(files) => {
          onFiles(files as File[]);
          return 'handled';
        }}
      />
      {asked ? <TypeAheadList id={listId} matches={asked.matches} at={at} onChoose={take} /> : null}
    </div>
  );
}
