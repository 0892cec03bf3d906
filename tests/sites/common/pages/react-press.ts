import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import { pressable } from './press.ts';

/** A ref for the control that publishes. */
export function usePress(publishes: () => void): RefCallback<HTMLElement> {
  const latest = useRef(publishes);
  useEffect(() => {
    latest.current = publishes;
  });
  const stop = useRef<(() => void) | undefined>(undefined);
  return useCallback((element: HTMLElement | null) => {
    stop.current?.();
    stop.current = element ? pressable(element, () => latest.current()) : undefined;
  }, []);
}
