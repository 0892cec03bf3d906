import type { MarkState } from '../model/messages.ts';
import { Icon, type IconName } from './icons.tsx';
import { mergeShown } from './merge-shown.ts';
import type { NotesView } from './view.ts';
import { say } from './words.ts';

const icons: Record<MarkState, IconName> = {
  looking: 'looking',
  clear: 'clear',
  notes: 'notes',
  held: 'held',
  'not-protecting': 'alert',
  'no-answer': 'question',
  reload: 'reload',
  'switched-off': 'off',
};

/** The state of a composer in a few words. While looking again, what was found before stays said. */
export function markWords({ mark, findings }: Pick<NotesView, 'mark' | 'findings'>): string {
  const count = mergeShown(findings, 'card').length;
  switch (mark) {
    case 'looking':
      return count > 0 ? countOf(count) : say('mark_looking');
    case 'clear':
      return say('mark_clear');
    case 'notes':
      return countOf(count);
    case 'held':
      return say('mark_held');
    case 'not-protecting':
      return say('mark_not_protecting');
    case 'no-answer':
      return say('mark_no_answer');
    case 'reload':
      return say('mark_reload');
    case 'switched-off':
      return say('mark_switched_off');
    default:
      return mark satisfies never;
  }
}

function iconOf({ mark, problem }: NotesView): IconName {
  return problem && (mark === 'clear' || mark === 'looking') ? 'alert' : icons[mark];
}

function countOf(count: number): string {
  return count === 1 ? say('mark_one_note') : say('mark_notes', { count });
}

export interface MarkProps {
  view: NotesView;
  open: boolean;
  /** The first thing there is to say, where the notes stay folded for want of room. */
  firstLine: string | undefined;
  toggle(): void;
}

/** The small mark beside a composer, and the card's own header when the card is open. */
export function Mark({ view, open, firstLine, toggle }: MarkProps) {
  const words = markWords(view);
  const name = say('mark_name', { state: words });
  const quiet =
    !open && !firstLine && (view.mark === 'clear' || (view.mark === 'looking' && view.findings.length === 0));
  return (
    <button
      type="button"
      class="mark"
      data-state={view.mark}
      aria-busy={!view.upToDate}
      aria-keyshortcuts="Alt+Shift+L"
      data-problem={view.problem}
      aria-expanded={open}
      aria-label={firstLine ? `${name}. ${firstLine}` : name}
      title={quiet ? name : open ? say('card_hide') : undefined}
      onClick={toggle}
    >
      <Icon name={iconOf(view)} />
      {open && <span class="brand">{say('card_name')}</span>}
      {!quiet && !(firstLine && view.problem) && <span class="state">{words}</span>}
      {firstLine && <span class="first-line">{firstLine}</span>}
      {!quiet && <Icon name="chevron" />}
    </button>
  );
}
