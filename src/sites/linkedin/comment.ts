import { buttonsFor, wordButtons } from '../buttons.ts';
import { allWithin, around as ancestors, dialogSelector, elementsOf, nearest } from '../dom.ts';
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
  if (!editor) return [];
  // An icon is for an emoji or a picture here.
  const worded = wordButtons(boundary);
  return buttonsFor(boundary, editor)
    .filter((button) => worded.includes(button))
    .map((element) => ({ element, rank: 'structure' }));
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

/** What a post or comment says, without the comments under it. */
function wordsOf(one: HTMLElement, boundary: HTMLElement): string {
  return [boundary, ...allWithin(one, names.of('comment.parent'))]
    .filter((inside) => one !== inside && one.contains(inside))
    .reduce((words, inside) => words.replace(inside.innerText, ''), one.innerText)
    .trim()
    .slice(0, longest);
}

/** The comment that is answered, else the post, and whose it is. A comment of one's own that is changed answers the post. */
function around(boundary: HTMLElement): Around {
  for (const answered of ancestors(boundary)) {
    if (!answered.matches(names.of('comment.parent', 'comment.post'))) continue;
    const [author] = (answered.querySelector<HTMLElement>(names.of('comment.author'))?.innerText ?? '')
      .trim()
      .split('\n');
    const text = wordsOf(answered, boundary);
    if (text !== '' && text !== author) return { replyTo: { text, ...(author && { author }) } };
  }
  return {};
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
