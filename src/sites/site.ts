import type { Act, Draft, SiteId, Surface } from '../model/draft.ts';
import type { Selectors } from '../model/selector-table.ts';

/**
 * How a thing on the page was recognised, best first: by a name that no translation touches (id, test id, class),
 * by role and place, by its icon, or by a label in some language. A drop down this scale warns of a changed site.
 */
export type Rank = 'name' | 'structure' | 'icon' | 'label';

/** An element and how it was recognised. */
export interface Match<Kind extends Element = HTMLElement> {
  element: Kind;
  rank: Rank;
}

/** Text as a person sees it, and the way back from its UTF-16 offsets to places in the page. */
export interface EditorText {
  text: string;
  /** The range of `start` to `end`; absent in a textarea, whose text no range reaches. */
  range(start: number, end: number): Range | undefined;
}

/** One editor library: which elements are its editables, and how their text is read. Nothing ever writes. */
export interface Engine {
  id: 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'paragraphs' | 'textarea';
  /** Selects the library's editables, and none of its decoys. */
  selector: string;
  read(editable: HTMLElement): EditorText;
}

/** An editable that belongs to a composer. A thread on X has several. */
export interface Part {
  editable: HTMLElement;
  engine: Engine;
}

/**
 * Who the page says is writing, from the cue nearest the composer. `names` are as in settings: `@handle` or a name.
 * `unsure`: two cues disagree, so that nobody can tell which of the names it is.
 */
export interface Identity {
  names: string[];
  rank: Rank;
  unsure?: boolean;
}

/** What a site's adapter sees of one composer: the smallest element around the editor and its buttons, and its editables. */
export interface Found {
  surface: Surface;
  /** Stands for the composer while it is connected. */
  boundary: HTMLElement;
  parts: Part[];
  /** How the composer itself was recognised. */
  rank: Rank;
}

/** One place on a site where a person writes, as it stands at this moment. It is looked up again whenever it matters. */
export interface Composer extends Found {
  site: SiteId;
  kind: ComposerKind;
}

/** What a composer shows of those it speaks to: who gets it, what it answers, who else sees it. */
export type Around = Pick<Draft, 'to' | 'replyTo' | 'audience'>;

/**
 * One kind of composer on a site: its post dialog, its comments, its messages. Every answer is worked out from the page
 * as it is now; nothing is kept.
 */
export interface ComposerKind {
  /** What people call it, as in the table of what is watched. */
  name: string;
  /** The composer of this kind that an event's `composedPath()` leads to. */
  find(path: readonly EventTarget[]): Found | undefined;
  /**
   * A later step of a composer whose editor is gone (Facebook's second dialog): the element that stands for it now.
   * Asked only while a text is remembered.
   */
  laterStep?(path: readonly EventTarget[]): HTMLElement | undefined;
  /** The controls that publish from within `boundary`, best first; disabled ones count. */
  submitButtons(boundary: HTMLElement): Match[];
  /** Only a key sends: that no button is there is no fault. */
  sendsByKeyAlone?: boolean;
  /** The controls within `boundary` that go one step on without publishing. */
  stepButtons?(boundary: HTMLElement): Match[];
  /** Whether this key, pressed in the editor, publishes. Composition and open suggestion lists are ruled out before. */
  sendsOnKey(event: KeyboardEvent, composer: Composer): boolean;
  /** Whether a list of suggestions is open, so that Enter chooses from it. */
  suggesting?(composer: Composer): boolean;
  identity(boundary: HTMLElement): Identity | undefined;
  around?(boundary: HTMLElement): Around;
  /** Previews of media inside the composer. */
  previews(boundary: HTMLElement): Element[];
  /** A sign that the composer is publishing at this moment. */
  busy?(boundary: HTMLElement): boolean;
}

/** A press that is no post, on its way to the site: what it does, and whom or what the page shows beside it. */
export interface FoundPress extends Pick<Draft, 'to' | 'replyTo'> {
  act: Act;
  control: HTMLElement;
}

/** Where a site takes descriptions (alt text) of the pictures of a draft. */
export interface AltText {
  /** The field that an event's path leads to, and the number of its picture in the draft, from 0. */
  field(path: readonly EventTarget[]): { element: HTMLElement; picture: number } | undefined;
  /** The control by which a person gets to these fields. */
  way(boundary: HTMLElement): HTMLElement | undefined;
}

/** A site's selector table, for whoever asks by a part's bare name; a part that the site does not have is never found. */
export interface SiteSelectors {
  readonly bundled: Readonly<Record<string, Selectors>>;
  use(own: { [part: string]: Selectors }): void;
  rank(element: Element, part: string): Rank | undefined;
  all(scope: ParentNode, part: string): Match[];
}

/** One site: its hosts and the kinds of composers it has, the most particular first. */
export interface Site {
  id: SiteId;
  hosts: string[];
  selectors: SiteSelectors;
  kinds: readonly ComposerKind[];
  /**
   * Whether files that come along this path, which leads to no composer, are for a post all the same: chosen before there
   * is a text, or in a dialog of their own. A picture for a profile, a message or a comment is not.
   */
  takesFiles(path: readonly EventTarget[]): boolean;
  /** Absent where nobody has seen how the site does it. */
  altText?: AltText;
  /** Who is signed in, where the page says so apart from any composer. */
  signedIn?(): Identity | undefined;
  /** The press that an event's path leads to; not of anything that a composer has. */
  press(path: readonly EventTarget[]): FoundPress | undefined;
}
