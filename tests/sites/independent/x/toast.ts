import { handle, words } from './words.ts';

/** What X shows once a post is out. */
export function showToast(): void {
  const toast = document.createElement('div');
  toast.dataset['testid'] = 'toast';
  toast.setAttribute('role', 'alert');
  toast.className = 'css-g5y9jx r-toast';
  const text = document.createElement('span');
  text.textContent = words.sent;
  const link = document.createElement('a');
  link.href = `/${handle}/status/1990000000000000001`;
  link.textContent = words.view;
  toast.append(text, ' ', link);
  document.getElementById('layers')?.append(toast);
}
