import { useEffect, useRef } from 'preact/hooks';
import type { FromFrame } from '../../model/photo-messages.ts';
import { counted } from '../../pages/counted.ts';
import { say } from '../../warnings/words.ts';
import { isSettled } from '../state/item.ts';
import type { LookState } from '../state/look-state.ts';

interface StripProps {
  state: LookState;
  show: () => void;
  cancel: () => void;
  tell: (message: FromFrame) => void;
}

/** The small form: what is going on, and two ways out. It never takes the focus. */
export function Strip({ state, show, cancel, tell }: StripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const { items } = state;
  const done = items.filter(isSettled).length;
  useEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => tell({ type: 'height', px: element.offsetHeight + 2 }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [tell]);
  return (
    <div class="strip" ref={strip}>
      <p role="status">
        {counted(items.length, 'photo_strip_one', 'photo_strip')}{' '}
        {items.length > 1 && <span class="soft">{say('photo_strip_done', { done, of: items.length })}</span>}
      </p>
      <p class="ways">
        <button type="button" class="link" onClick={show}>
          {say('photo_show')}
        </button>
        <button type="button" class="link" onClick={cancel}>
          {say('photo_cancel')}
        </button>
      </p>
    </div>
  );
}
