const parameters = new URLSearchParams(location.search);

/** How this visit was asked to be. */
export const visit = {
  language: parameters.get('language') ?? 'en',
  dark: parameters.get('theme') === 'dark',
  /** Milliseconds after which Facebook replaces the text box that was just opened. */
  hydrateAfter: Number(parameters.get('hydrateAfter') ?? '900'),
  /** Facebook's two-step form: the first dialog is unmounted, or only hidden. */
  firstStep: parameters.get('firstStep') === 'hidden' ? 'hidden' : 'gone',
  /** Facebook and Instagram: emoji as `<img alt>`. */
  emojiAsPictures: parameters.get('emoji') === 'image',
  /** LinkedIn: whether Ctrl or Cmd with Enter posts; each form has its own default. */
  shortcut: parameters.get('shortcut'),
} as const;

/** The words of the language asked for, English when there are none. */
export function inLanguage<Words>(table: Record<string, Words> & { en: Words }): Words {
  return table[visit.language] ?? table.en;
}
