import type { Engine } from '../site.ts';
import { readBlocks } from './read-blocks.ts';

/** Lexical (Facebook and Instagram, seen 2026-09): a paragraph, heading or list item a line. */
export const lexical: Engine = {
  id: 'lexical',
  selector: '[data-lexical-editor="true"][contenteditable="true"]',
  read: (editable) => readBlocks(editable, 'p, li, h1, h2, h3, h4, h5, h6, blockquote'),
};
