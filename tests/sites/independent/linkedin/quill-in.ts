import Quill from 'quill/core';

type Selection = Quill['selection'];
type SelectionRoot = ShadowRoot & { getSelection?: () => globalThis.Selection | null };

// Quill 2 asks the document where the caret is, and the document does not know inside a shadow root.
function lookInside(quill: Quill, root: SelectionRoot): void {
  const selection: Selection = quill.selection;
  const native = () => root.getSelection?.() ?? document.getSelection();
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const found = native();
    return found && found.rangeCount > 0 ? selection.normalizeNative(found.getRangeAt(0)) : null;
  };
  selection.setNativeRange = (start, startOffset, end = start, endOffset = startOffset) => {
    if (!start || startOffset === undefined) return quill.root.blur();
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    const at = (node: Node, offset: number): [Node, number] =>
      node.nodeName === 'BR' && node.parentNode
        ? [node.parentNode, [...node.parentNode.childNodes].indexOf(node as ChildNode)]
        : [node, offset];
    const [anchor, anchorOffset] = at(start, startOffset);
    const [focus, focusOffset] = at(end ?? start, endOffset ?? startOffset);
    native()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  };
}

/** The real Quill in `place`, wherever that is, with the attributes LinkedIn gives it. */
export function quillIn(place: HTMLElement, label: string, placeholder: string): Quill {
  const quill = new Quill(place, { placeholder, formats: [], modules: { history: { delay: 400 } } });
  const editor = quill.root;
  editor.setAttribute('role', 'textbox');
  editor.setAttribute('aria-label', label);
  editor.setAttribute('aria-placeholder', placeholder);
  editor.setAttribute('aria-multiline', 'true');
  editor.setAttribute('data-test-ql-editor-contenteditable', 'true');
  const clipboard = document.createElement('div');
  clipboard.className = 'ql-clipboard';
  clipboard.contentEditable = 'true';
  clipboard.tabIndex = -1;
  place.append(clipboard);
  const root = place.getRootNode();
  if (root instanceof ShadowRoot) lookInside(quill, root);
  return quill;
}

/** What stands in it, without the line end that Quill always keeps. */
export function textIn(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}
