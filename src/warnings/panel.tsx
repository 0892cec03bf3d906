import { Card } from './card.tsx';
import { Mark, markWords } from './mark.tsx';
import { problemTitle } from './problem-note.tsx';
import { inOrder } from './shown.ts';
import type { NotesActions, NotesView } from './view.ts';
import { say } from './words.ts';

export interface PanelProps {
  view: NotesView;
  actions: NotesActions;
  open: boolean;
  /** On a narrow screen the folded notes still say the first thing. */
  narrow: boolean;
  announcement: string;
  toggle(): void;
  leave(): void;
  announce(words: string): void;
}

/** Mark and card in one: folded, only the mark is there. */
export function Panel({ view, actions, open, narrow, announcement, toggle, leave, announce }: PanelProps) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  }

  return (
    <>
      <div class="unseen" role="status">
        {announcement}
      </div>
      <section
        class="panel"
        aria-label={say('card_name')}
        tabIndex={-1}
        data-open={open}
        onKeyDown={onKeyDown}
      >
        <Mark
          view={view}
          open={open}
          firstLine={narrow && !open ? firstLine(view) : undefined}
          toggle={toggle}
        />
        {open && (
          <div class="scroller">
            <div class="content">
              <Card view={view} actions={actions} announce={announce} />
              <p class="unseen">{say('card_way_back')}</p>
            </div>
          </div>
        )}
      </section>
    </>
  );
}

/**
 * Whether there is anything a person should see without asking for it. A picture without a description unfolds the notes
 * on the school's accounts alone: the school writes for everybody, and a person's own posts are not nagged about.
 */
export function hasSomethingToSay(view: NotesView): boolean {
  const { findings, problem, askAccount, altText, account } = view;
  return (
    findings.length > 0 ||
    problem !== undefined ||
    askAccount ||
    (altText !== undefined && account === 'official')
  );
}

/** The first thing there is to say. */
export function firstLine(view: NotesView): string | undefined {
  if (view.problem) return problemTitle(view.problem);
  const [first] = inOrder(view.findings);
  return first?.message ?? (view.askAccount ? say('card_account_question') : undefined);
}

/** What a screen reader is told about a state; nothing while it is still being worked out. */
export function announcementOf(view: NotesView): string | undefined {
  if (view.mark === 'looking') return undefined;
  const state = say('mark_name', { state: markWords(view) });
  return view.problem ? `${state}. ${problemTitle(view.problem)}` : state;
}
