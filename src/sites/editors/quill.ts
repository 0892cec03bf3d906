import type { Engine } from '../site.ts';
import { readBlocks } from './read-blocks.ts';

/** Quill (LinkedIn's share composer, seen 2026-09). `.ql-clipboard` beside it is a decoy. */
export const quill: Engine = {
  id: 'quill',
  selector:
    '.ql-editor[contenteditable="true"]:not(.ql-clipboard), [data-test-ql-editor-contenteditable="true"]',
  read: (editable) => readBlocks(editable, 'p, li, h1, h2, h3, h4, h5, h6, blockquote, .ql-code-block'),
};
