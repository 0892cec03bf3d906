import type { Account, Attachment, Draft } from '../model/draft.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import { stricter } from '../model/finding.ts';
import { withAnswer } from '../model/picture-answers.ts';
import { isVisible } from '../sites/dom.ts';
import type { Around, Composer, ComposerKind, EditorText, Identity, Site } from '../sites/site.ts';
import { looksFor, type PendingLook } from './door/pending.ts';
import type { Checked } from './line.ts';
import { filesLeft, showsMedia, sourceOf } from './previews.ts';

/** One part of the draft's text and where it begins in the whole, in UTF-16 units. */
interface PartText {
  from: number;
  editor: EditorText;
  editable: HTMLElement;
}

/** Parts of a thread are parted by an empty line, as separate posts are. */
const betweenParts = '\n\n';

/** The life of one composer: its text as last seen, its files, and what was answered and settled about it. */
export class ComposerSession {
  text = '';
  attachments: Attachment[] = [];
  identity: Identity | undefined;
  answer: { key: string; text: string; checked: Checked } | undefined;
  /** The draft that may go out: released by the person, or by an answer. */
  allowedKey: string | undefined;
  /** The person has gone on to a later step, where the editor may be gone and the text is remembered. */
  stepTaken = false;
  /** Where the draft's buttons are now: the composer's own boundary, or that of a later step. */
  boundary: HTMLElement;
  askedToPressAgain = false;
  /** What the person answered about the account in this draft; the background remembers it where the page names one. */
  chosenAccount: Account | undefined;
  /** Which of several names on the page the person says is the one that writes. */
  private chosenName: string | undefined;
  /** Tells this draft from those before and after it, so that a reminder for once a day stays in one. */
  private id = crypto.randomUUID();
  /** To whom and in answer to what, as last seen. */
  private around: Around = {};
  private previews: readonly string[] = [];
  private readonly looked = new Set<string>();
  private parts: PartText[] = [];

  constructor(
    readonly site: Site,
    public composer: Composer,
  ) {
    this.boundary = composer.boundary;
  }

  /** Takes the composer as it is now, after the site mounted it anew. */
  adopt(composer: Composer): void {
    this.composer = composer;
    this.boundary = composer.boundary;
  }

  get kind(): ComposerKind {
    return this.composer.kind;
  }

  /** The editables still on the page. */
  editables(): HTMLElement[] {
    return this.composer.parts.map(({ editable }) => editable).filter((editable) => editable.isConnected);
  }

  /** Whether a person sees any of the editables: a step may be hidden rather than gone. */
  isShown(): boolean {
    return this.editables().some(isVisible);
  }

  /** Reads the text anew; with the editor gone, the last text seen stays. */
  read(): string {
    if (this.editables().length === 0) return this.text;
    let text = '';
    this.parts = this.composer.parts.map(({ editable, engine }, index) => {
      if (index > 0) text += betweenParts;
      const part = { from: text.length, editor: engine.read(editable), editable };
      text += part.editor.text;
      return part;
    });
    this.identity = this.kind.identity(this.composer.boundary) ?? this.identity;
    this.around = this.kind.around?.(this.composer.boundary) ?? this.around;
    this.text = text;
    return text;
  }

  /** Whether there is a control that publishes, or one that leads on to where it is. */
  hasButton(): boolean {
    const { kind, boundary } = this;
    if (kind.sendsByKeyAlone) return true;
    return kind.submitButtons(boundary).length > 0 || (kind.stepButtons?.(boundary).length ?? 0) > 0;
  }

  /** The part of the draft's text that a span lies in, with the span inside that part. */
  place(start: number, end: number): (PartText & { start: number; end: number }) | undefined {
    const part = this.parts.findLast(({ from }) => from <= start);
    if (!part || end - part.from > part.editor.text.length) return undefined;
    return { ...part, start: start - part.from, end: end - part.from };
  }

  isEmpty(): boolean {
    return this.text.trim() === '' && this.attachments.length === 0;
  }

  draft(): Draft {
    const { site, surface } = this.composer;
    return {
      id: this.id,
      site,
      surface,
      account: this.chosenAccount ?? 'unknown',
      text: this.text,
      attachments: this.attachments,
      ...this.around,
    };
  }

  /** Names exactly what would be published, by whom. */
  key(): string {
    return JSON.stringify([this.text, this.attachments, this.around, this.writers()]);
  }

  /** The answer about exactly this draft, if there is one. */
  currentAnswer(): Checked | undefined {
    return this.answer?.key === this.key() ? this.answer.checked : undefined;
  }

  /** Settled or dismissed: these words under this rule are not brought up again in this draft. */
  setAside(finding: Finding): void {
    this.looked.add(nameOf(finding));
  }

  open(findings: readonly Finding[]): Finding[] {
    return findings.filter((finding) => !this.looked.has(nameOf(finding)));
  }

  /** What was last answered and not yet settled or dismissed. */
  openFindings(): Finding[] {
    return this.isEmpty() ? [] : this.open(this.answer?.checked.result.findings ?? []);
  }

  /** Who is writing, by the names in settings; nobody where two cues disagree and the person has not said. */
  writers(): string[] {
    const { identity } = this;
    if (!identity) return [];
    const { names, unsure } = identity;
    if (!unsure) return names;
    return this.chosenName !== undefined && names.includes(this.chosenName) ? [this.chosenName] : [];
  }

  /** The names that cues on the page disagree about, as long as nobody has said which it is. */
  doubtfulNames(): string[] {
    return this.identity?.unsure && this.writers().length === 0 ? this.identity.names : [];
  }

  chooseName(name: string): void {
    this.chosenName = name;
  }

  /** The composer was emptied: what comes next is another draft. */
  forget(): void {
    this.id = crypto.randomUUID();
    this.answer = undefined;
    this.allowedKey = undefined;
    this.stepTaken = false;
    this.askedToPressAgain = false;
    this.looked.clear();
  }

  /**
   * Follows what the page shows of the files. One whose preview has gone was taken out by the person; one that nobody
   * chose, dropped or pasted (from a site's own GIFs or library) was added without a check. Answers whether there was any
   * change.
   */
  followPreviews(): boolean {
    if (this.editables().length === 0) return false;
    const shown = this.kind.previews(this.composer.boundary);
    const sources = shown.map(sourceOf);
    const before = this.attachments;
    this.attachments = filesLeft(before, this.previews, sources);
    this.previews = sources;
    const found =
      this.attachments.length === 0 && this.looks().length === 0 ? shown.find(showsMedia) : undefined;
    if (found) {
      this.attachments = [{ kind: found instanceof HTMLVideoElement ? 'video' : 'photo', looked: 'no' }];
    }
    return before.length !== this.attachments.length;
  }

  /** What the person wrote for those who cannot see a picture; `picture` is its number among the files. */
  describe(picture: number, text: string): void {
    const last = Math.min(picture, this.attachments.length - 1);
    this.attachments = this.attachments.map((attachment, index) => {
      if (index !== last) return attachment;
      const { alt: _before, ...rest } = attachment;
      return text.trim() === '' ? rest : { ...rest, alt: text };
    });
  }

  /** The site's control for descriptions, while a photo of the draft has none. */
  wayToAltText(): HTMLElement | undefined {
    const lacks = this.attachments.some(({ kind, alt }) => kind === 'photo' && alt === undefined);
    return lacks && this.boundary.isConnected ? this.site.altText?.way(this.boundary) : undefined;
  }

  /** The looks at files that the draft waits for. */
  looks(): PendingLook[] {
    return looksFor(this);
  }

  /** The person answered a rule's question about the files. */
  answerAboutFiles(rule: string, choice: string): void {
    this.attachments = this.attachments.map((attachment) => withAnswer(attachment, rule, choice));
  }

  verdict(checked: Checked): Verdict {
    return this.open(checked.result.findings).reduce<Verdict>(
      (worst, { severity }) => stricter(worst, severity),
      'clear',
    );
  }
}

function nameOf({ rule, quote, severity }: Finding): string {
  return `${rule} ${severity} ${quote ?? ''}`;
}
