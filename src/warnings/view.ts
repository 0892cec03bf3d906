import type { Account, SiteId } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { ListState, MarkState } from '../model/messages.ts';

/** Everything the card beside a composer shows. It is drawn anew from this whenever it changes. */
export interface NotesView {
  site: SiteId;
  mark: MarkState;
  account: Account;
  /** What is shown is about exactly the draft as it stands; otherwise it is being looked at anew. */
  upToDate: boolean;
  /** The name the page gives the account, as in `@oakfieldprimary`; absent when the page shows none. */
  accountName?: string;
  /** Whether to ask which account this is. */
  askAccount: boolean;
  /** The names that cues on the page disagree about: which of them it is has to be asked. */
  doubtfulNames: string[];
  findings: Finding[];
  list: ListState;
  /** What stands above everything else: something is not working as it should. */
  problem?: Problem;
  /** It is not known yet what the school has set. */
  settingsNotCome?: boolean;
  /** A photo has no description yet, and what the site calls the control that leads to one. */
  altText?: { way: string };
  /** The composer's editor is a textarea, where nothing can be underlined: the card names the words. */
  namesWords: boolean;
}

/** Why there is no protection here, or less than there should be. */
export type Problem =
  | 'not-protecting'
  | 'no-answer'
  | 'reload'
  | 'switched-off'
  | 'press-again'
  | 'list-too-old'
  | 'list-expired'
  | 'list-failed'
  | 'unlooked';

/** What the card can ask for. */
export interface NotesActions {
  chooseAccount(account: Account): void;
  /** Which of the doubtful names is the one that publishes. */
  chooseName(name: string): void;
  /** Select the words of a finding in the composer and copy the replacement; says whether both worked. */
  applyFix(finding: Finding, replacement: string): Promise<boolean>;
  /** Copy the whole text with every first fix applied. */
  copyCorrected(): Promise<boolean>;
  answer(finding: Finding, choice: string): void;
  /** Move focus to the site's own control for descriptions of pictures. */
  goToAltText(): void;
  openClause(policy: string, ref: string): void;
  dismiss(finding: Finding): void;
  /** Save how the box is built that nothing protects, as a file. */
  tellOfBox(): void;
}

/** What a held post is waiting for. */
export interface HoldView {
  findings: Finding[];
  account: Account;
  accountName?: string;
  text: string;
  /** A blocked post may go out with a written reason. */
  overrideAllowed: boolean;
  /** No answer came: the person chooses without one. */
  noAnswer: boolean;
  /** It is a press that is no post: it is gone on with, not published. */
  press?: boolean;
  /** Saves a copy of what is about to be taken down, where there is such a thing. */
  saveCopy?: (() => void) | undefined;
  /** Photos or videos of the draft are still being looked at: nothing else can be said yet. */
  looking?: boolean;
  /** What the school has set may still be on its way: nothing else can be said yet. */
  awaiting?: boolean;
}

/** How the person left the hold. */
export type HoldOutcome =
  | { kind: 'back' }
  | { kind: 'fix'; finding: Finding; replacement: string }
  | { kind: 'release'; settled: { finding: Finding; choice: string }[] }
  | { kind: 'unchecked' }
  | { kind: 'photos' };

/** Where the notes must stay clear of; all in viewport px, read anew at every placement. */
export interface Surroundings {
  boundary: HTMLElement;
  editables: HTMLElement[];
  submit: HTMLElement[];
}

/** What is drawn for one composer. Everything it put on the page is gone when `signal` aborts. */
export interface Notes {
  show(view: NotesView): void;
  /** Move keyboard focus into the card. */
  focus(): void;
  /** Place it anew: the page scrolled, or the composer changed its size. */
  place(): void;
}

export type CreateNotes = (
  around: () => Surroundings | undefined,
  actions: NotesActions,
  signal: AbortSignal,
) => Notes;

/** Opens the dialog of a held post and answers how the person left it. */
export type OpenHold = (view: HoldView, near: HTMLElement, signal: AbortSignal) => Promise<HoldOutcome>;
