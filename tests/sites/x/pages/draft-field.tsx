import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  convertToRaw,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
} from 'draft-js';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { isSendingKey } from '../../common/pages/press.ts';
import { words } from './words.ts';

const emojiPattern = /\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*/gu;
const linkPattern = /https?:\/\/\S+/g;
const mentionPattern = /(?:^|\s)@(\w*)$/;
const people = ['canaltrust', 'townlibrary', 'parkrangers'];

function findAll(pattern: RegExp) {
  return (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

/** X draws its own pictures for emoji; the character is in `alt`, and what Draft.js wrote is not shown. */
function Emoji({ decoratedText, children }: { decoratedText: string; children?: ReactNode }) {
  return (
    <span className="emoji-run">
      <img alt={decoratedText} draggable={false} className="emoji" src={emojiPicture} />
      <span className="emoji-own">{children}</span>
    </span>
  );
}

const emojiPicture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18"%3E%3Ccircle cx="9" cy="9" r="8" fill="orange"/%3E%3C/svg%3E';

function Link({ children }: { children?: ReactNode }) {
  return <span className="link">{children}</span>;
}

const decorator = new CompositeDecorator([
  { strategy: findAll(emojiPattern), component: Emoji },
  { strategy: findAll(linkPattern), component: Link },
]);

export function emptyText(): EditorState {
  return EditorState.createEmpty(decorator);
}

export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** The text and the selection, with blocks by number: their own keys are random. */
export function modelOf(state: EditorState): unknown {
  const content = state.getCurrentContent();
  const selection = state.getSelection();
  const place = (key: string, offset: number) => [
    content.getBlockMap().keySeq().toArray().indexOf(key),
    offset,
  ];
  return {
    blocks: convertToRaw(content).blocks.map(({ key: _key, ...block }) => block),
    anchor: place(selection.getAnchorKey(), selection.getAnchorOffset()),
    focus: place(selection.getFocusKey(), selection.getFocusOffset()),
    undo: state.getUndoStack().size,
  };
}

interface Props {
  index: number;
  state: EditorState;
  onChange: (state: EditorState) => void;
  onFocus: () => void;
  onSend: () => void;
  startsFocused?: boolean;
}

/** X's text field: Draft.js with a list of people after an `@`. */
export function DraftField({ index, state, onChange, onFocus, onSend, startsFocused }: Props) {
  const editor = useRef<Editor | null>(null);
  const [dismissed, setDismissed] = useState('');
  useEffect(() => {
    if (startsFocused) editor.current?.focus();
  }, [startsFocused]);

  const selection = state.getSelection();
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const before = block.getText().slice(0, selection.getStartOffset());
  const begun = selection.getHasFocus() ? mentionPattern.exec(before)?.[1] : undefined;
  const suggestions =
    begun === undefined || dismissed === before ? [] : people.filter((name) => name.startsWith(begun));

  const choose = useCallback(() => {
    const [first] = suggestions;
    if (!first || begun === undefined) return false;
    const end = selection.getStartOffset();
    const range = selection.merge({ anchorOffset: end - begun.length, focusOffset: end });
    const content = Modifier.replaceText(state.getCurrentContent(), range, `${first} `);
    onChange(EditorState.push(state, content, 'insert-fragment'));
    return true;
  }, [suggestions, begun, selection, state, onChange]);

  const bind = (event: KeyboardEvent) => {
    if (isSendingKey(event.nativeEvent)) return 'send';
    if (suggestions.length > 0 && (event.key === 'Enter' || event.key === 'Tab')) return 'choose';
    if (suggestions.length > 0 && event.key === 'Escape') return 'dismiss';
    return getDefaultKeyBinding(event);
  };
  const obey = (command: string) => {
    if (command === 'send') onSend();
    else if (command === 'choose') choose();
    else if (command === 'dismiss') setDismissed(before);
    else return 'not-handled';
    return 'handled';
  };

  return (
    <div data-testid={`tweetTextarea_${index}RichTextInputContainer`} className="css-175oi2r r-editor">
      <Editor
        ref={editor}
        editorState={state}
        onChange={onChange}
        keyBindingFn={bind}
        handleKeyCommand={obey}
        onFocus={onFocus}
        ariaLabel={words.postText}
        ariaMultiline
        role="textbox"
        placeholder={words.whatIsHappening}
        webDriverTestID={`tweetTextarea_${index}`}
        spellCheck
        stripPastedStyles
      />
      {suggestions.length > 0 && (
        <div id={`typeaheadDropdown-${index + 1}`} role="listbox" className="typeahead">
          {suggestions.map((name) => (
            <div
              key={name}
              role="option"
              aria-selected={name === suggestions[0]}
              data-testid="typeaheadResult"
            >
              <div data-testid="TypeaheadUser">@{name}</div>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** A text field's state, emptied but with its decorations. */
export function cleared(state: EditorState): EditorState {
  return EditorState.push(state, ContentState.createFromText(''), 'remove-range');
}
