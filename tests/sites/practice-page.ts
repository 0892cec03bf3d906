/** One practice page: where it is served, what it is built from, and in which languages it speaks. */
export interface PracticePage {
  /** How tests call it, such as `x/home`. */
  name: string;
  /** What a person reads in the list of pages. */
  title: string;
  /** The real host it stands in for. */
  host: string;
  path: string;
  /** The script it is built from, relative to the folder of the `site.ts` that names it. */
  entry: string;
  /** English first. */
  languages: readonly [string, ...string[]];
  /** Draft.js needs 18; everything else uses 19. */
  react?: 18 | 19;
  /** Further parts of the content security policy, such as a list of Trusted Types policies. */
  securityPolicy?: string;
  /** The `lang` of the document, where it is not the language of what is shown. */
  documentLanguage?: (language: string) => string;
  /** Attributes for `<body>`, written as in HTML. */
  bodyAttributes?: string;
  cookies?: Record<string, string>;
  viewport?: { width: number; height: number };
  /** The keys that publish, as a person would press them. */
  sendingKeys: readonly ('Control+Enter' | 'Meta+Enter' | 'Enter')[];
}

/** A page together with the folder its entry lies in. */
export interface PlacedPage extends PracticePage {
  folder: string;
}
