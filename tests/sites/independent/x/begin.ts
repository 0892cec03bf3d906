import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mountPoint, sayReady } from '../shared/page.ts';
import { dressX } from './dress.ts';

/** Begins a page of X: its root, the layers above it, its theme. */
export function begin(page: ReactNode): void {
  dressX();
  const root = mountPoint('react-root');
  mountPoint('layers');
  flushSync(() => createRoot(root).render(page));
  sayReady();
}
