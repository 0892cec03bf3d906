import type { EditorText } from '../site.ts';

/** A stretch of the text and where it stands in the page: in a text node from `offset`, or as a whole element. */
interface Piece {
  start: number;
  end: number;
  node: Node;
  offset: number;
}

// The sites' editors put these in to hold a caret. The joiners (U+200C, U+200D) stay: emoji and some scripts need them.
const invisible = /[\u200B\u2060\uFEFF]/g;

/**
 * Reads an editor whose lines are block elements: blocks joined by line feeds, `br` as a line feed unless it only holds
 * an empty line open, pictures by their `alt`, no-break spaces as spaces.
 */
export function readBlocks(editable: HTMLElement, blockSelector: string): EditorText {
  const pieces: Piece[] = [];
  let text = '';

  function add(words: string, node: Node, offset: number): void {
    if (words === '') return;
    pieces.push({ start: text.length, end: text.length + words.length, node, offset });
    text += words;
  }

  function addText(node: Text): void {
    const raw = node.data.replaceAll('\u00A0', ' ');
    let from = 0;
    for (const match of raw.matchAll(invisible)) {
      add(raw.slice(from, match.index), node, from);
      from = match.index + 1;
    }
    add(raw.slice(from), node, from);
  }

  function addBlock(block: Element): void {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let pendingBreak: Element | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isBreak = node instanceof HTMLElement && node.tagName === 'BR';
      const says = wordsOf(node);
      // A break counts only once something follows it: the last one in a block is there for the caret.
      if (pendingBreak && (isBreak || says !== '')) {
        add('\n', pendingBreak, 0);
        pendingBreak = undefined;
      }
      if (isBreak) pendingBreak = node as HTMLElement;
      else if (node instanceof Text) addText(node);
      else if (says !== '') add(says, node, 0);
    }
  }

  const blocks = [...editable.querySelectorAll(blockSelector)].filter(
    (block) => !block.querySelector(blockSelector),
  );
  (blocks.length > 0 ? blocks : [editable]).forEach((block, index) => {
    if (index > 0) text += '\n';
    addBlock(block);
  });

  return { text, range: (start, end) => rangeOver(pieces, start, end) };
}

/** What a text or a picture says. A picture beside its own character (an emoji drawn over it) says nothing more. */
function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLImageElement)) return '';
  return node.parentElement?.textContent === node.alt ? '' : node.alt;
}

function rangeOver(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = document.createRange();
  try {
    if (first.node instanceof Text)
      range.setStart(first.node, first.offset + Math.max(0, start - first.start));
    else range.setStartBefore(first.node);
    if (last.node instanceof Text)
      range.setEnd(last.node, last.offset + Math.min(end, last.end) - last.start);
    else range.setEndAfter(last.node);
  } catch {
    // The editor shortened its text since it was read; the next reading will paint it anew.
    return undefined;
  }
  return range;
}
