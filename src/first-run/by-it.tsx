import { say } from '../warnings/words.ts';

/** What the school's IT has set: shown, and not to be changed here. */
export function ByIt({ words }: { words: string }) {
  return (
    <div class="by-it">
      <p>
        <strong>{say('setup_by_it')}</strong>
      </p>
      <p>{words}</p>
    </div>
  );
}
