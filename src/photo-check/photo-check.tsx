import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { FromFrame, ToFrame } from '../model/photo-messages.ts';
import { LargeLook } from './parts/large-look.tsx';
import { Strip } from './parts/strip.tsx';
import { useLook } from './use-look.ts';

interface PhotoCheckProps {
  given: Extract<ToFrame, { type: 'look' }>;
  tell: (message: FromFrame) => void;
  asksToStop: EventTarget;
}

/** One look at some files: a strip while nobody is needed, then the large view. */
export function PhotoCheck({ given, tell, asksToStop }: PhotoCheckProps) {
  const look = useLook(given, tell);
  const { state, cancel } = look;
  const [stopping, setStopping] = useState(false);
  const somethingDone = state.items.some(({ history }) => history.past.length > 0);
  const stop = useCallback(() => {
    if (somethingDone) setStopping((already) => !already);
    else cancel();
  }, [somethingDone, cancel]);

  // In the same turn as the state: a key pressed at once must not lose what was just covered.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) stop();
    };
    asksToStop.addEventListener('stop', stop);
    document.addEventListener('keydown', onKey);
    return () => {
      asksToStop.removeEventListener('stop', stop);
      document.removeEventListener('keydown', onKey);
    };
  }, [asksToStop, stop]);

  if (!state.large) return <Strip state={state} show={look.show} cancel={cancel} tell={tell} />;
  return <LargeLook look={look} stopping={stopping} askToStop={stop} goOn={() => setStopping(false)} />;
}
