/** @jsxImportSource react */
import { EditorState, Modifier } from 'draft-js';
import { createPortal } from 'react-dom';

const known = ['@StMichaelsSch', '@StMarysPTA', '#StMichaels', '#Year4', '#WorldBookDay'];

/** What is being typed just before the caret, if it asks for a list. */
export function askedFor(state: EditorState): { start: number; matches: string[] } | undefined {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return undefined;
  const before = state
    .getCurrentContent()
    .getBlockForKey(selection.getAnchorKey())
    .getText()
    .slice(0, selection.getAnchorOffset());
  const word = /(?:^|\s)([@#]\p{L}{2,})$/u.exec(before)?.[1];
  if (!word) return undefined;
  const matches = known.filter((one) => one !== word && one.toLowerCase().startsWith(word.toLowerCase()));
  return matches.length > 0 ? { start: before.length - word.length, matches } : undefined;
}

/** The text with the choice in place of what was typed. */
export function choose(state: EditorState, start: number, choice: string): EditorState {
  const selection = state.getSelection().merge({ anchorOffset: start });
  const content = Modifier.replaceText(state.getCurrentContent(), selection, `${choice} `);
  return EditorState.push(state, content, 'insert-characters');
}

type ListProps = { id: string; matches: string[]; at: number; onChoose: (choice: string) => void };

/** The list itself, drawn outside the composer near the caret. */
export function TypeAheadList({ id, matches, at, onChoose }: ListProps) {
  const caret = getSelection()?.rangeCount
    ? getSelection()?.getRangeAt(0).getBoundingClientRect()
    : undefined;
  const layers = document.getElementById('layers');
  if (!layers) return null;
  return createPortal(
    <div
      id={id}
      role="listbox"
      className="css-g5y9jx r-list"
      style={{ left: caret?.left ?? 40, top: (caret?.bottom ?? 40) + 6 }}
    >
      {matches.map((match, index) => (
        <div key={match} data-testid="typeaheadResult" className="css-g5y9jx">
          <div
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            data-testid={match.startsWith('@') ? 'TypeaheadUser' : undefined}
            className="r-option"
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(match)}
            onKeyDown={() => undefined}
          >
            <span>{match}</span>
          </div>
        </div>
      ))}
    </div>,
    layers,
  );
}
