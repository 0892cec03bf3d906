import type { ReactNode } from 'react';

/** Wrappers that mean nothing: the sites have many. */
export function Nest({ levels, children }: { levels: number; children: ReactNode }) {
  let inner = children;
  for (let level = 0; level < levels; level += 1)
    inner = <div className={`css-175oi2r r-${level}`}>{inner}</div>;
  return inner;
}
