import { ourHosts } from './our-hosts.ts';
import { clearPaint } from './underlines.ts';

/**
 * Takes away what a script of ours has left on the page that ended without being told: Firefox stops it at an update
 * and leaves everything it drew (seen 2026-11 in 153).
 */
export function clearLeftovers(): void {
  for (const host of document.querySelectorAll(ourHosts)) host.remove();
  clearPaint();
}
