import type { Engine } from '../site.ts';
import { readBlocks } from './read-blocks.ts';

/** An editable of the site's own making with a `p` for each line (LinkedIn's messages, seen 2026-10). */
export const paragraphs: Engine = {
  id: 'paragraphs',
  selector: '[contenteditable="true"][role="textbox"]',
  read: (editable) => readBlocks(editable, 'p'),
};
