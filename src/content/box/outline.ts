import { isKnown, masked } from './known-words.ts';

/** One element as a file tells of it: how it is built, and nothing that it says or shows. */
export interface Outline {
  tag: string;
  [attribute: string]: unknown;
  inside?: Outline[];
}

/** Names that a site gives its own parts. A word in them that is not known to be a part's is left out. */
const names = ['id', 'name', 'role', 'type', 'data-testid', 'data-test-id', 'data-view-name', 'data-pagelet'];
const states = [
  'contenteditable', 'disabled', 'hidden', 'multiple', 'aria-disabled', 'aria-hidden', 'aria-modal', 'aria-multiline',
  'aria-haspopup', 'aria-expanded', 'data-lexical-editor', 'data-contents', 'data-block', 'data-text',
]; // biome-ignore format: short words
/** What holds words: whether it is there is all that is told. */
const wordy = [
  'aria-label',
  'aria-labelledby',
  'aria-placeholder',
  'placeholder',
  'title',
  'alt',
  'href',
  'accept',
];

function tagOf(element: Element): string {
  if (element instanceof HTMLUnknownElement) return 'unknown';
  return element.localName.includes('-') ? 'custom-element' : element.localName;
}

/** An element without what is inside it. */
export function outlineOf(element: Element): Outline {
  const outline: Outline = { tag: tagOf(element) };
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value) outline[name] = masked(value);
  }
  for (const name of states) {
    const value = element.getAttribute(name);
    if (value !== null) outline[name] = /^(?:true|false|)$/.test(value) ? value : '…';
  }
  const there = wordy.filter((name) => element.hasAttribute(name));
  if (there.length > 0) outline['has'] = there;
  const classes = [...element.classList];
  const known = classes.filter(isKnown);
  if (known.length > 0) outline['classes'] = known;
  if (classes.length > known.length) outline['otherClasses'] = classes.length - known.length;
  return outline;
}

interface Bounds {
  /** How many more elements may be told of. */
  left: number;
}

/** An element with what is inside it, as deep as `depth` and as far as `bounds` allow; `box` is marked, and kept shallow. */
export function outlineWithin(element: Element, box: Element, depth: number, bounds: Bounds): Outline {
  bounds.left -= 1;
  const outline = outlineOf(element);
  if (element === box) outline['box'] = true;
  const root = element.shadowRoot;
  if (root) outline['shadow'] = root.mode;
  if (element instanceof SVGElement) return outline;
  const children = [...(root ?? element).children];
  const deeper = element === box ? Math.min(depth, 3) : depth;
  const shown = deeper > 0 ? children.slice(0, Math.max(0, bounds.left)) : [];
  const inside = shown.flatMap((child) =>
    bounds.left > 0 ? [outlineWithin(child, box, deeper - 1, bounds)] : [],
  );
  if (inside.length > 0) outline.inside = inside;
  if (children.length > inside.length) outline['more'] = children.length - inside.length;
  return outline;
}
