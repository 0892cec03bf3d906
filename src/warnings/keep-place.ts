/** Remembers where focus and caret are; the answer brings both back, without scrolling. */
export function keepPlace(): () => void {
  const focused = deepestFocus();
  const selection = focused && selectionIn(focused);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (!focused?.isConnected) return;
    focused.focus({ preventScroll: true });
    if (!selection || !focused.isContentEditable || !anchorNode || !focusNode) return;
    const moved =
      selection.anchorNode !== anchorNode ||
      selection.focusNode !== focusNode ||
      selection.anchorOffset !== anchorOffset ||
      selection.focusOffset !== focusOffset;
    if (!moved || !reaches(anchorNode, anchorOffset) || !reaches(focusNode, focusOffset)) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}

/** What has the focus, inside open shadow roots too. */
export function deepestFocus(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}

/** Chromium answers a selection inside a shadow root through the root, Firefox through the document. */
function selectionIn(element: HTMLElement): Selection | undefined {
  const root = element.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection() ?? undefined;
}

function reaches(node: Node, offset: number | undefined): boolean {
  const length = node instanceof CharacterData ? node.length : node.childNodes.length;
  return node.isConnected && (offset ?? 0) <= length;
}
