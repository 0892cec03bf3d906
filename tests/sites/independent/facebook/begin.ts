import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { allowEditorHtml, mountPoint, sayReady } from '../shared/page.ts';
import { dressFacebook } from './dress.ts';

/** Begins a page of Facebook. */
export function begin(page: ReactNode): void {
  allowEditorHtml();
  dressFacebook();
  const root = mountPoint('mount_0_0_kQ');
  flushSync(() => createRoot(root).render(page));
  sayReady();
}

/** What Facebook shows once a post is out. */
export function showToast(text: string): void {
  const toast = document.createElement('div');
  toast.setAttribute('role', 'alert');
  toast.className = 'toast';
  toast.textContent = text;
  document.body.append(toast);
}
