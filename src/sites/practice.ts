import { allWithin, elementsOf } from './dom.ts';
import { paragraphs } from './editors/paragraphs.ts';
import { isControlEnter } from './keys.ts';
import { SelectorBook } from './selectors.ts';
import type { ComposerKind, Found, Identity, Site } from './site.ts';

/** What the extension's own practice composer is recognised by: it is ours, so these names are a promise. */
export const practiceSelectors = {
  composer: '[data-practice]',
  text: '[data-practice-text]',
  account: '[data-practice-account]',
  post: '[data-practice-post]',
} as const;

function find(path: readonly EventTarget[]): Found | undefined {
  const boundary = elementsOf(path).find((element) => element.matches(practiceSelectors.composer));
  const editable = boundary?.querySelector<HTMLElement>(practiceSelectors.text);
  if (!boundary || !editable) return undefined;
  return { surface: 'post', boundary, parts: [{ editable, engine: paragraphs }], rank: 'name' };
}

function identity(boundary: HTMLElement): Identity | undefined {
  const field = boundary.querySelector<HTMLSelectElement>(practiceSelectors.account);
  const name = field?.selectedOptions[0]?.textContent?.trim();
  return name ? { names: [name], rank: 'name' } : undefined;
}

const practicePost: ComposerKind = {
  name: 'post',
  find,
  submitButtons: (boundary) =>
    allWithin(boundary, practiceSelectors.post).map((element) => ({ element, rank: 'name' })),
  sendsOnKey: isControlEnter,
  identity,
  previews: () => [],
};

/** The practice composer on a page of our own. It takes no files, and nothing it is given goes anywhere. */
export const practice: Site = {
  id: 'facebook',
  hosts: [],
  selectors: new SelectorBook({}),
  kinds: [practicePost],
  takesFiles: () => false,
  press: () => undefined,
};
