import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../warnings/words.ts';

/** Asked once when something was covered or changed that would be lost. */
export function StopQuestion({ goOn, cancel }: { goOn: () => void; cancel: () => void }) {
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    stay.current?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return (
    <div class="finish" role="alertdialog" aria-labelledby="stop-question">
      <p id="stop-question">{say('photo_stop_question')}</p>
      <p class="ways">
        <button type="button" class="button main" ref={stay} onClick={goOn}>
          {say('photo_stop_stay')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {say('photo_stop_leave')}
        </button>
      </p>
    </div>
  );
}
