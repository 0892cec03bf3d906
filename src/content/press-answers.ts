import type { Draft } from '../model/draft.ts';
import type { Site } from '../sites/site.ts';
import type { Checked, Line } from './line.ts';

/** How long (ms) a press waits for an answer; without one it goes through, for it sends no words. */
const longestWait = 1_500;
/** Answers are kept for so many presses: the feed may show the same person often. */
const mostKept = 200;

/** What the background answers about presses, each asked once. */
export interface PressAnswers {
  /** The answer that is there already. */
  known(draft: Draft): Checked | undefined;
  /** Asks; undefined when no answer came in time. */
  ask(draft: Draft): Promise<Checked | undefined>;
  /** What the page calls the account that is signed in; nobody where its cues disagree. */
  names(): string[];
  /** What was answered no longer counts. */
  forget(): void;
}

export function keyOf(draft: Draft): string {
  return JSON.stringify(draft);
}

/** Asks one question after the other: the line lets a newer one overtake. */
export function askAboutPresses(site: Site, line: Line): PressAnswers {
  const asked = new Map<string, Promise<Checked | undefined>>();
  const answers = new Map<string, Checked>();
  let last: Promise<unknown> = Promise.resolve();

  const patience = () => new Promise<undefined>((resolve) => setTimeout(resolve, longestWait));

  function names(): string[] {
    const identity = site.signedIn?.();
    return identity && !identity.unsure ? identity.names : [];
  }

  function ask(draft: Draft): Promise<Checked | undefined> {
    const key = keyOf(draft);
    const before = asked.get(key);
    if (before) return before;
    const question = last.then(() => Promise.race([line.check(draft, names()), patience()]));
    last = question;
    const answer = Promise.race([question, patience()]);
    asked.set(key, answer);
    void answer.then((checked) => {
      if (asked.get(key) !== answer) return;
      // No answer is none: the next press asks again.
      if (checked) answers.set(key, checked);
      else asked.delete(key);
    });
    const [oldest] = asked.keys();
    if (asked.size > mostKept && oldest !== undefined) {
      asked.delete(oldest);
      answers.delete(oldest);
    }
    return answer;
  }

  return {
    known: (draft) => answers.get(keyOf(draft)),
    ask,
    names,
    forget() {
      asked.clear();
      answers.clear();
    },
  };
}
