import type { Account, Attachment, Draft } from '../model/draft.ts';
import type { Severity } from '../model/finding.ts';
import type { Case, Switches } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import type { ListMatcher } from '../no-photo-list/match.ts';
import type { Somebody } from '../text/bio/who-is-it.ts';
import type { Reading } from '../text/reading.ts';

/** A draft and what the school has said of itself. */
export interface Facts {
  draft: Draft;
  settings: Settings;
  switches: Switches;
  /** The no-photo list, made ready for matching; absent when the school has none. */
  list?: ListMatcher;
}

/** Who a draft goes to or a press is about; `onList` when the no-photo list has a child of this name. */
export type Other = Somebody & { onList: boolean };

/** What a rule looks at: the facts, the text read once for all rules, and who is on the other side. */
export interface Look extends Facts {
  reading: Reading;
  other: Other;
}

/** A fix to offer: which of the rule's words label it, and what to put in the place of the words found. */
export interface OfferedFix {
  label: string;
  values?: Record<string, string>;
  replacement: string;
}

/** What a rule saw. Without `start` and `end` it concerns the whole draft. `cases` let a policy set it differently. */
export interface Sighting {
  start?: number;
  end?: number;
  /** The key of the rule's words that say it, and the values for its `{placeholders}`. */
  message: string;
  values?: Record<string, string>;
  cases?: Case[];
  fixes?: OfferedFix[];
  /** A low-confidence sighting is never more than a note: `warn` at the most. */
  unsure?: boolean;
  /** The statement to tick for this one, as a key of the rule's words, where the rule's own does not fit. */
  statement?: string;
  /** Never stricter than this, however the policy sets the rule. */
  atMost?: Severity;
  /**
   * Said through the rules named in the rule's `elsewhere`, or through the one named here, where the policy has no clause
   * for the rule itself.
   */
  elsewhere?: boolean | string;
  /**
   * A question that only the person can answer settles it; its choices are keys of the rule's words. The answer comes
   * back in the draft, with the pictures it is about.
   */
  asks?: { question: string; choices: string[] };
  /** What would meet it at once: a copy of what is about to be taken down. */
  offers?: 'copy';
  /** Nothing was seen: it is asked because only the person can know. */
  merelyAsks?: boolean;
}

/** A text on which a rule must fire or must stay quiet. Anything not given is as in a personal post. */
export type Example =
  | string
  | (Partial<Omit<Draft, 'account' | 'attachments'>> & {
      text: string;
      account?: Account;
      attachments?: (Attachment | Attachment['kind'])[];
      settings?: Partial<Settings>;
      /** Names on the no-photo list, between semicolons; groups of a child in square brackets: `Amy Jones [4B]`. */
      listed?: string;
    });

/** One thing to look for. The file's name is the rule's id. */
export interface Rule {
  id: string;
  /** The rule's words in English, by key; translations live in `_locales` under `rule_<id>_<key>`. */
  words: Record<string, string>;
  find(look: Look): Sighting[];
  /** Whether it looks at presses that are no posts, at both, or as most rules at texts alone. */
  looksAt?: 'presses' | 'both';
  /** Facts a person may correct to settle a `block`, as keys of `words`; without any, only a changed draft settles it. */
  corrections?: string[];
  /** The statement to tick for a `confirm`, as a key of `words`; without one the common statement is used. */
  statement?: string;
  /** The rules through which it says what must be said under every policy, the first that the policy has. */
  elsewhere?: string[];
  examples: { fires: Example[]; quiet: Example[] };
}
