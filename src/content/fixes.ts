import type { Finding } from '../model/finding.ts';
import type { ComposerSession } from './composer-session.ts';

/** Puts words on the clipboard; says whether the browser allowed it. */
export async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** Selects a span of the draft in the site's editor, so that one paste replaces it. Nothing is written. */
function select(session: ComposerSession, start: number, end: number): boolean {
  const place = session.place(start, end);
  if (!place) return false;
  place.editable.focus();
  if (place.editable instanceof HTMLTextAreaElement || place.editable instanceof HTMLInputElement) {
    place.editable.setSelectionRange(place.start, place.end);
    return true;
  }
  const range = place.editor.range(place.start, place.end);
  const selection = getSelection();
  if (!range || !selection) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

/** Offers one fix: the words selected, the replacement on the clipboard. */
export async function applyFix(
  session: ComposerSession,
  finding: Finding,
  replacement: string,
): Promise<boolean> {
  session.read();
  const copied = await copy(replacement);
  const { start, end } = finding;
  if (start === undefined || end === undefined) return copied;
  return select(session, start, end) && copied;
}
