import type { ListState } from '../model/messages.ts';
import { Icon } from './icons.tsx';
import type { Problem } from './view.ts';
import { say } from './words.ts';

/** What is not working as it should, in one line. */
export function problemTitle(problem: Problem): string {
  switch (problem) {
    case 'not-protecting':
      return say('card_problem_not_protecting');
    case 'no-answer':
      return say('card_problem_no_answer');
    case 'reload':
      return say('card_problem_reload');
    case 'switched-off':
      return say('card_problem_switched_off');
    case 'press-again':
      return say('card_problem_press_again');
    case 'list-too-old':
      return say('card_problem_list_too_old');
    case 'list-expired':
      return say('card_problem_list_expired');
    case 'list-failed':
      return say('card_problem_list_failed');
    case 'unlooked':
      return say('card_problem_unlooked');
    default:
      return problem satisfies never;
  }
}

function problemMore(problem: Problem, list: ListState): string {
  switch (problem) {
    case 'not-protecting':
      return say('card_problem_not_protecting_more');
    case 'no-answer':
      return say('card_problem_no_answer_more');
    case 'reload':
      return say('card_problem_reload_more');
    case 'switched-off':
      return say('card_problem_switched_off_more');
    case 'press-again':
      return say('card_problem_press_again_more');
    case 'list-too-old':
      return say('card_problem_list_too_old_more', { age: ageInWords(list.age) });
    case 'list-expired':
      return say('card_problem_list_expired_more');
    case 'list-failed':
      return say('card_problem_list_failed_more');
    case 'unlooked':
      return say('card_problem_unlooked_more');
    default:
      return problem satisfies never;
  }
}

/** An age in hours, in the largest unit that makes sense. */
export function ageInWords(hours: number | undefined): string {
  if (hours === undefined) return say('card_age_unknown');
  if (hours >= 48) return say('card_age_days', { count: Math.floor(hours / 24) });
  const whole = Math.max(1, Math.floor(hours));
  return whole === 1 ? say('card_age_hour') : say('card_age_hours', { count: whole });
}

/** Stands above everything else in the card. */
export function ProblemNote({ problem, list }: { problem: Problem; list: ListState }) {
  return (
    <div class="problem">
      <Icon name="alert" />
      <div>
        <p class="problem-title">{problemTitle(problem)}</p>
        <p>{problemMore(problem, list)}</p>
      </div>
    </div>
  );
}
