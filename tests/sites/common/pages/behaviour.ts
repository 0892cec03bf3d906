const asked = new URLSearchParams(location.search);

/** How this visit's page shall behave, as its address says. */
export const behaviour = {
  language: asked.get('language') ?? 'en',
  dark: asked.get('theme') === 'dark',
  nativeDialog: asked.get('dialog') === 'native',
  focusTrap: asked.get('trap') === 'focus-trap',
  inertSiblings: asked.get('inert') === 'siblings',
  remount: asked.has('remount'),
  clearsFirst: asked.has('clearsFirst'),
  actsOnPointerDown: asked.get('actsOn') === 'pointerdown',
  noButton: asked.has('noButton'),
  /** Files are chosen in an input that is not in the document, opened so. */
  picker: asked.get('picker'),
  trustedOnly: asked.has('trustedOnly'),
  /** The name or handle of who is writing. */
  writer: asked.get('as'),
  /** What stands in a text that is edited. */
  begun: asked.get('begun'),
  /** What the post says that is answered or quoted. */
  answered: asked.get('answered'),
  /** While a picture is described, the composer is not on the page. */
  describesApart: asked.get('describes') === 'apart',
  /** Whose picture stands beside the text, where the rest of the page shows somebody else. */
  beside: asked.get('beside'),
};

/** The words for the page's language, out of a table that has English at least. */
export function wordsFor<Words>(table: { en: Words } & Record<string, Words>): Words {
  return table[behaviour.language] ?? table.en;
}
