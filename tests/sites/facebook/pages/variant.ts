const asked = new URLSearchParams(location.search);

/** How this visit's dialog differs from the usual one, as its address says. */
export const variant = {
  /** Milliseconds after which the text box is mounted anew, and whether its text stays. */
  hydrates: Number(asked.get('hydrates') ?? 0),
  keepsText: asked.get('keeps') !== '0',
  /** The text box is mounted by a press on what looks like one. */
  late: asked.has('late'),
  /** The text box lies beside the dialog in the document, and over it on the screen. */
  outside: asked.has('outside'),
  /** Further fields of the dialog can be written in, and a hidden copy of the text box is among them. */
  extras: asked.has('extras'),
};
