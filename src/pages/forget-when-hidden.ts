import { useEffect } from 'preact/hooks';

/** Calls `forget` when nobody sees the page any more: another tab, another window, a locked screen. */
export function useForgetWhenHidden(forget: () => void): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'hidden') forget();
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', forget);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', forget);
    };
  }, [forget]);
}
