import { useEffect } from 'preact/hooks';

/** While there is something to lose, the browser asks before the page goes. */
export function useAskBeforeLeaving(somethingToLose: boolean): void {
  useEffect(() => {
    if (!somethingToLose) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [somethingToLose]);
}
