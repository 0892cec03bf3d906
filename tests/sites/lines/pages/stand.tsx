import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { behaviour } from '../../common/pages/behaviour.ts';
import { ready } from '../../common/pages/practice.ts';
import '../../common/pages/page.css';

/** Draws a page and says that it stands. */
export function stand(element: ReactNode): void {
  document.documentElement.classList.toggle('dark', behaviour.dark);
  const root = document.createElement('div');
  document.body.prepend(root);
  createRoot(root).render(element);
  requestAnimationFrame(ready);
}
