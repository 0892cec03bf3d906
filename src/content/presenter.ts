import type { Finding } from '../model/finding.ts';
import { holds } from '../model/finding.ts';
import type { ListState, MarkState } from '../model/messages.ts';
import { labelOf } from '../sites/dom.ts';
import { mergeShown } from '../warnings/merge-shown.ts';
import { createNotes } from '../warnings/notes.tsx';
import { inOrder } from '../warnings/shown.ts';
import { paint, type Underline } from '../warnings/underlines.ts';
import type { NotesActions, Problem } from '../warnings/view.ts';
import type { ComposerSession } from './composer-session.ts';
import { remap } from './remap.ts';

/** Draws one composer's notes and underlines from its session. Everything is gone when `signal` aborts. */
export interface Presenter {
  /**
   * Draws what the session knows now, under what stands above it all; answers the mark that is shown. While the button
   * is `awaited`, nobody can say yet whether the post would be held.
   */
  show(problem: Problem | undefined, awaited: boolean): MarkState;
  place(): void;
  focus(): void;
}

/** A text underlined everywhere tells nothing: the strictest are. */
const mostUnderlines = 25;

const noList: ListState = { state: 'none', children: 0 };

export function createPresenter(
  session: ComposerSession,
  actions: NotesActions,
  signal: AbortSignal,
): Presenter {
  let painted: AbortController | undefined;

  const notes = createNotes(
    () => {
      if (!session.boundary.isConnected) return undefined;
      const submit = session.kind.submitButtons(session.boundary).map(({ element }) => element);
      return { boundary: session.boundary, editables: session.editables(), submit };
    },
    actions,
    signal,
  );

  function underline(findings: readonly Finding[], checkedText: string): void {
    painted?.abort();
    const [editable] = session.editables();
    const underlines = inOrder(findings)
      .slice(0, mostUnderlines)
      .flatMap((finding): Underline[] => {
        const range = rangeOf(finding, checkedText);
        return range ? [{ range, severity: finding.severity }] : [];
      });
    if (!editable || underlines.length === 0) return;
    painted = new AbortController();
    const root = editable.getRootNode();
    paint(
      underlines,
      root instanceof ShadowRoot ? root : document,
      AbortSignal.any([signal, painted.signal]),
    );
  }

  function rangeOf({ start, end }: Finding, checkedText: string): Range | undefined {
    if (start === undefined || end === undefined) return undefined;
    const span = remap(checkedText, session.text, { start, end });
    const place = span && session.place(span.start, span.end);
    return place?.editor.range(place.start, place.end);
  }

  return {
    show(problem, awaited) {
      const { answer } = session;
      const findings = session.openFindings();
      const account = answer?.checked.account ?? 'unknown';
      const list = answer?.checked.list ?? noList;
      const [name] = session.writers();
      const unlooked = session.attachments.some(({ looked }) => looked === 'no');
      const above = problem ?? listProblem(list) ?? (unlooked ? 'unlooked' : undefined);
      const mark = awaited && !problem ? 'looking' : markOf(session, findings, problem);
      const altText = session.wayToAltText();
      notes.show({
        site: session.site.id,
        mark,
        upToDate: session.isEmpty() || session.currentAnswer() !== undefined,
        account,
        ...(name === undefined ? {} : { accountName: name }),
        askAccount:
          account === 'unknown' &&
          answer !== undefined &&
          session.chosenAccount === undefined &&
          !session.isEmpty(),
        doubtfulNames: session.doubtfulNames(),
        findings,
        list,
        ...(above ? { problem: above } : {}),
        ...(answer?.checked.settings ? { settingsNotCome: true } : {}),
        ...(altText ? { altText: { way: labelOf(altText) } } : {}),
        namesWords: session.composer.parts.some(({ engine }) => engine.id === 'textarea'),
      });
      underline(mergeShown(findings, 'card'), answer?.text ?? '');
      return mark;
    },
    place: () => notes.place(),
    focus: () => notes.focus(),
  };
}

function markOf(
  session: ComposerSession,
  findings: readonly Finding[],
  problem: Problem | undefined,
): MarkState {
  switch (problem) {
    case 'not-protecting':
    case 'no-answer':
    case 'reload':
    case 'switched-off':
      return problem;
    default:
  }
  if (findings.some(({ severity }) => holds(severity))) return 'held';
  if (findings.length > 0) return 'notes';
  return session.isEmpty() || session.answer ? 'clear' : 'looking';
}

function listProblem({ state }: ListState): Problem | undefined {
  switch (state) {
    case 'too-old':
      return 'list-too-old';
    case 'expired':
      return 'list-expired';
    case 'failed':
      return 'list-failed';
    case 'none':
    case 'waiting':
    case 'fresh':
      return undefined;
    default:
      return state satisfies never;
  }
}
