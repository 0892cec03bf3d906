import { say } from '../warnings/words.ts';

interface ShowMoreProps {
  shown: number;
  all: number;
  show: (rows: number) => void;
  step?: number;
}

/** The rest of a long table, in steps. */
export function ShowMore({ shown, all, show, step = 400 }: ShowMoreProps) {
  if (shown >= all) return null;
  return (
    <p class="actions">
      <button type="button" class="plain" onClick={() => show(shown + step)}>
        {say('office_show_more')}
      </button>
      <span class="quiet">
        {say('office_shown', { shown: shown.toLocaleString('en-GB'), all: all.toLocaleString('en-GB') })}
      </span>
    </p>
  );
}
