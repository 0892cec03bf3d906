import { buttonsFor } from '../buttons.ts';
import { allWithin, dialogSelector, elementsOf, nearest } from '../dom.ts';
import { partOf } from '../editors/engines.ts';
import { isControlEnter } from '../keys.ts';
import { lineAround } from '../line.ts';
import { linkedinSelectors as names } from '../selectors.ts';
import type { Around, ComposerKind, Found, Identity, Match } from '../site.ts';
import { identityFrom, knownWriters, nameInHint } from './identity.ts';

const longest = 2_000;

function editorsIn(boundary: Element): HTMLElement[] {
  return names.all(boundary, 'comment.editor').map(({ element }) => element);
}

/** The widest box of one comment; the box of an answer may lie in that of the comment above. */
function namedBox(elements: readonly HTMLElement[]): HTMLElement | undefined {
  const boxes = elements.filter((element) => element.matches(names.of('comment.box')));
  const [first] = boxes;
  const inside = first && editorsIn(first).length;
  return boxes.findLast((box) => editorsIn(box).length === inside);
}

/** Where names have changed: an editor of the comments' kind that stands in no dialog, with its form or line. */
function unnamedBox(elements: readonly HTMLElement[]): HTMLElement | undefined {
  for (const element of elements) {
    const [editor] = element.matches(names.of('comment.editor')) ? [element] : editorsIn(element);
    if (!editor) continue;
    if (nearest(editor, `${dialogSelector}, ${names.of('post.box', 'message.form')}`)) return undefined;
    const form = nearest(editor, 'form');
    // Quill is the posts' editor too, and then it stands in no form.
    if (!form && !editor.matches('.ProseMirror')) return undefined;
    const box = form ?? lineAround(editor);
    return elements.includes(box) ? box : undefined;
  }
  return undefined;
}

function find(path: readonly EventTarget[]): Found | undefined {
  const elements = elementsOf(path);
  if (location.pathname.startsWith('/article/')) return undefined;
  const named = namedBox(elements);
  const boundary = named ?? unnamedBox(elements);
  const parts = boundary ? editorsIn(boundary).flatMap((editor) => partOf(editor) ?? []) : [];
  if (!boundary || parts.length === 0) return undefined;
  return { surface: 'comment', boundary, parts, rank: named ? 'name' : 'structure' };
}

/** The button is there only once there is text. */
function submitButtons(boundary: HTMLElement): Match[] {
  const named = names.all(boundary, 'comment.submit');
  if (named.length > 0) return named;
  const [editor] = editorsIn(boundary);
  return editor ? buttonsFor(boundary, editor).map((element) => ({ element, rank: 'structure' })) : [];
}

function hintOf(editor: HTMLElement): string {
  const holders = [editor, ...allWithin(editor, '[data-placeholder], [aria-placeholder]')];
  return holders
    .map((holder) => holder.getAttribute('data-placeholder') ?? holder.getAttribute('aria-placeholder') ?? '')
    .join(' ')
    .trim();
}

/** "Comment as Oakfield Primary School…" stands in the field, and the switch beside the post shows who it is set to. */
function identity(boundary: HTMLElement): Identity | undefined {
  const [editor] = editorsIn(boundary);
  const toggle = names.nearest(boundary, 'comment.post')?.querySelector(names.of('account.toggle'));
  const chosen = toggle?.querySelector('img[alt]')?.getAttribute('alt') ?? undefined;
  const known = [...(chosen ? [chosen] : []), ...knownWriters()];
  return identityFrom([editor && nameInHint(hintOf(editor), known), chosen]);
}

/** The comment that is answered, else the post, and whose it is. */
function around(boundary: HTMLElement): Around {
  const answered = names.nearest(boundary, 'comment.parent') ?? names.nearest(boundary, 'comment.post');
  if (!answered) return {};
  const author = answered
    .querySelector<HTMLElement>(names.of('comment.author'))
    ?.innerText.split('\n')[0]
    ?.trim();
  const apart = [boundary, ...allWithin(answered, names.of('comment.parent'))];
  const text = apart
    .filter((one) => answered !== one && answered.contains(one))
    .reduce((words, one) => words.replace(one.innerText, ''), answered.innerText)
    .trim()
    .slice(0, longest);
  return text === '' ? {} : { replyTo: { text, ...(author && { author }) } };
}

/** Comments and answers, and changes to them: TipTap in the feed, Quill on a post's own page. */
export const linkedinComment: ComposerKind = {
  name: 'comment',
  find,
  submitButtons,
  sendsOnKey: isControlEnter,
  identity,
  around,
  previews: (boundary) => allWithin(boundary, names.of('post.preview')),
};
