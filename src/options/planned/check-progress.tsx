import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../warnings/words.ts';

interface CheckProgressProps {
  done: number;
  all: number;
  stop: () => void;
}

/** How far a check has come, and the way to stop it, which has focus as the button that began it is gone. */
export function CheckProgress({ done, all, stop }: CheckProgressProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <div class="raised check-progress">
      <label for="planned-progress">{say('planned_checking')}</label>
      <progress id="planned-progress" value={done} max={all} aria-describedby="planned-progress-words" />
      <p id="planned-progress-words">
        {say('planned_progress', { done: done.toLocaleString('en-GB'), all: all.toLocaleString('en-GB') })}
      </p>
      <p class="actions">
        <button type="button" class="plain" ref={button} onClick={stop}>
          {say('planned_stop')}
        </button>
      </p>
    </div>
  );
}
