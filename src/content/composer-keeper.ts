import type { Account, Attachment } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { MarkState } from '../model/messages.ts';
import type { Composer, Site } from '../sites/site.ts';
import type { Problem } from '../warnings/view.ts';
import { ComposerSession } from './composer-session.ts';
import { saidOfSomebody } from './declared.ts';
import { holdsFocus } from './focus.ts';
import { tellHealth } from './health.ts';
import { keepAwake } from './keep-awake.ts';
import type { Checked, Line } from './line.ts';
import { type ButtonState, watchForButton } from './missing-button.ts';
import { noteActions } from './note-actions.ts';
import { watchPresence } from './presence.ts';
import { createPresenter, type Presenter } from './presenter.ts';

/** In ms: edits within it are taken together; a longer silence than this is a fault; then the question is asked again. */
const together = 40;
const longestSilence = 3_000;
const beforeAskingAgain = 2_000;

/** Looks after one composer from the first focus until it closes: keeps its text, asks about it, shows what came. */
export interface ComposerKeeper {
  session: ComposerSession;
  /** Something may have changed: soon, read it, ask and show. */
  update(): void;
  /** While letters are being composed (an input method), nothing is asked or drawn. */
  composing(on: boolean): void;
  attach(attachments: Attachment[], account?: Account): void;
  /** The person wrote a description of a picture, counted from 0. */
  describe(picture: number, text: string): void;
  /** Ask about the draft as it is now; `undefined` when no answer came within `wait` ms. */
  ask(wait: number): Promise<Checked | undefined>;
  /** Aborted as soon as an answer comes, however late. */
  nextAnswer(): AbortSignal;
  /** The person settled a finding: by a tick, a correction, a reason, or an answer about a picture. */
  settle(finding: Finding, choice: string): void;
  /** Whether the school lets a blocked post go out with a written reason. */
  overrideAllowed(): boolean;
  /** Takes a composer that the site mounted anew. */
  adopt(composer: Composer): void;
  /** The editor is gone, but the draft goes on in a later step's dialog. */
  moveTo(boundary: HTMLElement): void;
  /** Settings, the list or the account changed: what was answered no longer counts. */
  factsChanged(): void;
  askForOneMorePress(): void;
  /** A press went through to the site: see what becomes of the draft. */
  wentThrough(): void;
  /** Another composer has taken this one's place. */
  giveUp(): void;
  mark(): MarkState;
  focusNotes(): void;
  place(): void;
  isOver(): boolean;
}

export function keepComposer(
  site: Site,
  composer: Composer,
  line: Line,
  closed: () => void,
  page: AbortSignal,
): ComposerKeeper {
  const session = new ComposerSession(site, composer);
  const leave = new AbortController();
  const signal = AbortSignal.any([page, leave.signal]);
  let drawn: { presenter: Presenter; leave: AbortController } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let askedKey: string | undefined;
  let questions = 0;
  let lastText = '';
  let isComposing = false;
  let button: ButtonState = 'there';
  let silent = false;
  let pressAgain = false;
  let answered = new AbortController();
  let mark: MarkState = 'looking';

  const stayAwake = keepAwake(line, () => holdsFocus(session.boundary), signal);
  const lookForButton = watchForButton(
    () => session.hasButton(),
    (state) => {
      button = state;
      if (state === 'missing') tellHealth(line, session, true);
      show();
    },
    signal,
  );
  const presence = watchPresence(
    session,
    {
      edited: update,
      moved() {
        drawn?.presenter.place();
        if (session.followPreviews()) update();
      },
      foundAgain: adopt,
      movedOn: moveTo,
      gone: () => (session.stepTaken && session.kind.laterStep && !session.isEmpty() ? sleep() : end()),
    },
    signal,
  );

  function sleep(): void {
    drawn?.leave.abort();
    drawn = undefined;
  }

  function end(): void {
    if (leave.signal.aborted) return;
    leave.abort();
    closed();
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function adopt(next: Composer): void {
    session.adopt(next);
    presence.watch();
    update();
  }

  function moveTo(boundary: HTMLElement): void {
    session.boundary = boundary;
    presence.watch();
    update();
  }

  function update(): void {
    if (!isComposing && !signal.aborted) timer ??= setTimeout(look, together);
  }

  function look(): void {
    timer = undefined;
    if (signal.aborted || isComposing) return;
    session.read();
    if (session.text !== lastText) {
      lastText = session.text;
      session.stepTaken = false;
      pressAgain = false;
      stayAwake();
    }
    session.followPreviews();
    lookForButton(session.text.trim() !== '' && (presence.isHere() || presence.isInLaterStep()));
    if (session.isEmpty() && session.looks().length > 0) {
      // Its files are still at the door.
    } else if (session.isEmpty()) {
      session.forget();
      askedKey = undefined;
      // A button that was pressed keeps the focus, and loses it without a word when the site disables it.
      if (!session.editables().some(holdsFocus)) {
        end();
        return;
      }
    } else if (session.key() !== askedKey) void ask(longestSilence);
    show();
  }

  async function ask(wait: number): Promise<Checked | undefined> {
    if (isSwitchedOff()) return undefined;
    const key = session.key();
    askedKey = key;
    questions += 1;
    const question = questions;
    const patience = AbortSignal.any([signal, AbortSignal.timeout(wait)]);
    const silence = new Promise<undefined>((resolve) => {
      patience.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    const draft = session.draft();
    const checked = await Promise.race([line.check(draft, session.writers()), silence]);
    if (signal.aborted) return undefined;
    if (checked) {
      session.answer = { key, text: draft.text, checked };
      tellHealth(line, session, button === 'missing');
      silent = false;
      answered.abort();
      answered = new AbortController();
    } else if (question === questions) {
      // Nobody overtook this question, so nobody answered it either: it is asked again.
      askedKey = undefined;
      silent = !isSwitchedOff();
      timer ??= setTimeout(look, beforeAskingAgain);
    }
    show();
    return checked;
  }

  function isSwitchedOff(): boolean {
    return line.settings()?.disabledSites.includes(site.id) ?? false;
  }

  function problem(): Problem | undefined {
    if (isSwitchedOff()) return 'switched-off';
    if (button === 'missing') return 'not-protecting';
    if (silent) return 'no-answer';
    return pressAgain ? 'press-again' : undefined;
  }

  function show(): void {
    if (signal.aborted || !session.boundary.isConnected) return;
    if (!drawn) {
      const drawing = new AbortController();
      const presenter = createPresenter(session, actions, AbortSignal.any([signal, drawing.signal]));
      drawn = { presenter, leave: drawing };
    }
    const before = mark;
    mark = drawn.presenter.show(problem(), button === 'awaited');
    if (mark !== before) line.tell({ type: 'mark', state: mark, count: session.openFindings().length });
  }

  function answerAbout(finding: Finding, choice: string): void {
    if (finding.settle?.by !== 'answer') return;
    session.answerAboutFiles(finding.rule, choice);
    update();
  }

  const actions = noteActions(session, line, { factsChanged, answerAbout, show });

  function factsChanged(): void {
    askedKey = undefined;
    session.answer = undefined;
    update();
  }

  presence.watch();
  return {
    session,
    update,
    composing(on) {
      isComposing = on;
      update();
    },
    attach(attachments, account) {
      if (account) actions.chooseAccount(account);
      session.attachments = [...session.attachments, ...attachments];
      update();
    },
    describe(picture, text) {
      session.describe(picture, text);
      update();
    },
    ask,
    nextAnswer: () => answered.signal,
    settle(finding, choice) {
      if (finding.settle?.by === 'answer') answerAbout(finding, choice);
      else session.setAside(finding);
      const said = saidOfSomebody(finding, choice);
      const { to } = session.draft();
      if (said && to) line.tell({ type: 'declared', site: site.id, to, ...said });
      line.tell({ type: 'settled', rule: finding.rule, choice: finding.settle?.by ?? 'tick' });
      show();
    },
    overrideAllowed: () => line.settings()?.allowOverrideOfBlock ?? false,
    adopt,
    moveTo,
    factsChanged,
    wentThrough() {
      session.stepTaken = true;
      presence.watchClosely();
    },
    askForOneMorePress() {
      pressAgain = true;
      show();
    },
    giveUp: end,
    mark: () => mark,
    focusNotes: () => drawn?.presenter.focus(),
    place: () => drawn?.presenter.place(),
    isOver: () => signal.aborted,
  };
}
