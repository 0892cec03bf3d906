import './trusted-types.ts';
import Quill from 'quill';
import { make } from './element.ts';
import { words } from './words.ts';

/** The parts of Quill that look for the selection in the document alone. */
interface Selecting {
  getNativeRange(): unknown;
  hasFocus(): boolean;
  normalizeNative(range: StaticRange): unknown;
}

/** Inside a shadow root the document's selection says nothing: the root's own has to be asked, as on the site. */
function selectInside(quill: Quill, root: ShadowRoot): void {
  const selection = quill.selection as unknown as Selecting;
  selection.getNativeRange = () => {
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
    return range ? selection.normalizeNative(range) : null;
  };
  selection.hasFocus = () => quill.root.contains(root.activeElement);
}

export interface ShareEditor {
  element: HTMLElement;
  /** To be called once the element is in the page: only then it is known whether it is in a shadow root. */
  start(saved: unknown, changed: () => void): void;
  focus(): void;
  text(): string;
  empty(): void;
  contents(): unknown;
}

/** The text field of the share composer. */
export function makeEditor(): ShareEditor {
  const container = make('div', { class: 'ql-container' });
  // Quill's older form kept a field beside the text in which it caught what was pasted; it is editable, and no composer.
  const decoy = make('div', { class: 'ql-clipboard', contenteditable: 'true', tabindex: '-1' });
  const element = make('div', { class: 'editor-container relative' }, container);
  let quill: Quill | undefined;

  return {
    element,
    start(saved, changed) {
      quill = new Quill(container, { formats: [], placeholder: words.talk });
      const attributes = {
        role: 'textbox',
        'aria-label': words.editor,
        'aria-placeholder': words.talk,
        'aria-multiline': 'true',
        'data-test-ql-editor-contenteditable': 'true',
      };
      for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
      container.append(decoy);
      const root = container.getRootNode();
      if (root instanceof ShadowRoot) selectInside(quill, root);
      if (saved) quill.setContents(saved as Parameters<Quill['setContents']>[0], 'silent');
      quill.on('text-change', changed);
      const current = quill;
      window.practice.model = () => ({
        contents: current.getContents().ops,
        selection: current.getSelection(),
      });
    },
    focus() {
      quill?.focus();
      quill?.setSelection(quill.getLength(), 0, 'silent');
    },
    text: () => quill?.getText().replace(/\n$/, '') ?? '',
    empty: () => quill?.setText(''),
    contents: () => quill?.getContents(),
  };
}
