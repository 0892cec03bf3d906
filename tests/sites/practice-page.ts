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
  /** The place on the site that it stands for, as in the table of what is watched: "reply in a dialog". */
  surface: string;
  /** The kind of composer that watches it, by its name; absent where presses are tried. */
  kind?: string;
  /**
   * Which tests try it: all those of post composers where left out, else those of other surfaces, of presses, of two at
   * once, the soak, or one of its own, by its path under `tests/browser`.
   */
  tried?: 'surface' | 'press' | 'twins' | 'soak' | `${string}.test.ts`;
  way?: Way;
  /** The keys that publish, as a person would press them. */
  sendingKeys: readonly ('Control+Enter' | 'Meta+Enter' | 'Enter')[];
}

/** What a person presses to get from the opened page to a published post, as selectors that no language changes. */
export interface Way {
  /** Pressed one after the other until the editor stands. */
  open: readonly string[];
  /** The input in which a file is chosen, what is pressed before it is there, and what is pressed afterwards. */
  file?: string;
  beforeFile?: readonly string[];
  afterFile?: readonly string[];
  /** Whether there is no text field until a file was chosen. */
  fileFirst?: boolean;
  /** There is a text already, which a person who writes another one chooses first. */
  replaces?: true;
  /** The text fields, one for each part. */
  editors: readonly [string, ...string[]];
  /** Pressed between two parts. */
  next?: string;
  /** Pressed one after the other; the last one publishes. */
  submit: readonly [string, ...string[]];
}

/** A page together with the folder its entry lies in. */
export interface PlacedPage extends PracticePage {
  folder: string;
}
