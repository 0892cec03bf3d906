import type { Engine } from '../site.ts';
import { readBlocks } from './read-blocks.ts';

/** ProseMirror and TipTap (LinkedIn's comments and articles, seen 2026-09). */
export const prosemirror: Engine = {
  id: 'prosemirror',
  selector: '.ProseMirror[contenteditable="true"]',
  read: (editable) => readBlocks(editable, 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre'),
};
