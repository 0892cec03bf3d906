import { useEffect, useState } from 'react';
import { behaviour } from './behaviour.ts';

const pause = 300;

/** A key that changes once after each pause in typing, so that what bears it is mounted anew. */
export function useRemountKey(text: string): number {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    if (!behaviour.remount || text === '') return undefined;
    const timer = setTimeout(() => setGeneration((current) => current + 1), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return generation;
}
