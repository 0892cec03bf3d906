/** Ctrl or Cmd with Enter. */
export function isControlEnter({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

/** Enter where it sends; with Shift it goes on to a new line. */
export function isPlainEnter({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey;
}
