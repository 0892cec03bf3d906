import type { Engine } from '../site.ts';
import { readBlocks } from './read-blocks.ts';

/** Draft.js (X on a desktop, seen 2026-10): one `data-block` a line. */
export const draft: Engine = {
  id: 'draft',
  selector:
    '.public-DraftEditor-content[contenteditable="true"], .DraftEditor-root [contenteditable="true"], [contenteditable="true"]:has(> [data-contents="true"])',
  read: (editable) => readBlocks(editable, '[data-block="true"]'),
};
