import { useState } from 'preact/hooks';
import { say } from './words.ts';

interface BoxLineProps {
  tell(): void;
  announce(words: string): void;
}

/** Beside a box that nothing protects: a way to save how it is built, so that somebody can mend that. */
export function BoxLine({ tell, announce }: BoxLineProps) {
  const [saved, setSaved] = useState(false);

  function press(): void {
    tell();
    setSaved(true);
    announce(say('card_box_saved'));
  }

  return (
    <div class="foot">
      <button type="button" class="button wide" onClick={press}>
        {say('card_box_tell')}
      </button>
      <p class={saved ? 'outcome' : ''}>{say(saved ? 'card_box_saved' : 'card_box_help')}</p>
    </div>
  );
}
