import { labelledButton, ranked } from './buttons.ts';
import {
  allWithin,
  around,
  commonAncestor,
  dialogSelector,
  elementsOf,
  mediaInputIn,
  nearest,
} from './dom.ts';
import { partOf } from './editors/engines.ts';
import type { AltText, Composer, Identity, Match, Part, Site } from './site.ts';

// X's test ids are the same in every language (seen 2026-10); its class names and labels are not.
const editorSelector = '[data-testid^="tweetTextarea_"]';
const submitSelector = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const toolBarSelector = '[data-testid="toolBar"]';
// Messages have a file input of the same name (seen 2026-02, older form).
const messageSelector =
  '[data-testid="DMDrawer"], [data-testid="dm-composer-form"], [data-testid="DmActivityViewport"]';
const altFieldSelector = '[data-testid="altTextInput"]';
const altWaySelector = '[data-testid="altTextLabel"]';
const previewSelector = '[data-testid="attachments"] img, [data-testid="attachments"] video';
const avatarPrefix = 'UserAvatar-Container-';
const avatarSelector = `[data-testid^="${avatarPrefix}"]`;

function partsIn(scope: HTMLElement): Part[] {
  const editables = allWithin(scope, '[contenteditable="true"], textarea').filter((element) =>
    element.closest(editorSelector),
  );
  return editables.flatMap((editable) => partOf(editable) ?? []);
}

/** A modal composer is its dialog; one in the page has the page, less all its dialogs. */
function scopeOf(element: HTMLElement): HTMLElement {
  return nearest(element, dialogSelector) ?? document.body;
}

function inScope(scope: HTMLElement, selector: string): HTMLElement[] {
  return allWithin(scope, selector).filter((element) => scopeOf(element) === scope);
}

/** In the page, the smallest element around the editor and its tool bar; a thread's parts share one button. */
function boundaryInPage(scope: HTMLElement, start: HTMLElement): HTMLElement {
  const editors = partsIn(scope)
    .map(({ editable }) => editable)
    .filter((editable) => scopeOf(editable) === scope);
  for (const anchor of [submitSelector, toolBarSelector]) {
    const anchors = inScope(scope, anchor);
    const [only] = anchors;
    if (only && anchors.length === 1) return commonAncestor([start, only, ...editors]) ?? scope;
    for (const candidate of around(start)) {
      if (anchors.some((element) => candidate.contains(element))) {
        if (editors.some((editable) => candidate.contains(editable))) return candidate;
      }
      if (candidate === scope) break;
    }
  }
  return start.closest<HTMLElement>(editorSelector)?.parentElement ?? start;
}

function composer(path: readonly EventTarget[]): Composer | undefined {
  const elements = elementsOf(path);
  const start = elements.find(
    (element) =>
      element.matches(submitSelector) ||
      element.matches('[data-testid="fileInput"]') ||
      (element.matches('[contenteditable="true"], textarea') && element.closest(editorSelector)),
  );
  if (!start || nearest(start, messageSelector)) return undefined;
  const scope = scopeOf(start);
  const boundary = scope.matches(dialogSelector) ? scope : boundaryInPage(scope, start);
  const parts = partsIn(boundary).filter(({ editable }) => scopeOf(editable) === scope);
  if (parts.length === 0) return undefined;
  const answers = /\/status\/\d+/.test(location.pathname) || location.search.includes('in_reply_to');
  return { site: 'x', surface: answers ? 'comment' : 'post', boundary, parts, rank: 'name' };
}

/** Dropped beside the text, or where the dialog of a composer is still without one. */
function takesFiles(path: readonly EventTarget[]): boolean {
  const [first] = elementsOf(path);
  if (!first?.isConnected) return mediaInputIn(path)?.multiple ?? false;
  const scope = scopeOf(first);
  if (mediaInputIn(path)) return false;
  return partsIn(scope).some(({ editable }) => {
    if (scopeOf(editable) !== scope) return false;
    return path.includes(scope.matches(dialogSelector) ? scope : boundaryInPage(scope, editable));
  });
}

function submitButtons(boundary: HTMLElement): Match[] {
  const scope = scopeOf(boundary);
  const named = allWithin(boundary, submitSelector)
    .filter((element) => scopeOf(element) === scope)
    .map((element): Match => ({ element, rank: 'name' }));
  return named.length > 0 ? named : ranked(labelledButton(boundary));
}

/** The avatar nearest before the editor: in a reply, the post above it shows somebody else's. */
function avatarBeside(boundary: HTMLElement): HTMLElement | undefined {
  const [first] = partsIn(boundary);
  if (!first) return undefined;
  const before = allWithin(boundary, avatarSelector).filter(
    (avatar) => avatar.compareDocumentPosition(first.editable) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1);
}

function identity(boundary: HTMLElement): Identity | undefined {
  const avatar =
    avatarBeside(boundary) ??
    document.querySelector(`[data-testid="SideNav_AccountSwitcher_Button"] ${avatarSelector}`);
  const handle =
    avatar?.getAttribute('data-testid')?.slice(avatarPrefix.length) ??
    document
      .querySelector('[data-testid="AppTabBar_Profile_Link"]')
      ?.getAttribute('href')
      ?.replace(/^\//, '');
  return handle ? { names: [`@${handle}`], rank: 'name' } : undefined;
}

/** X's editor of pictures is a dialog that shows the picture which its one field is for (test ids seen 2026-08). */
const altText: AltText = {
  field(path) {
    const element = elementsOf(path).find((candidate) => candidate.closest(altFieldSelector));
    if (!element) return undefined;
    const shown = allWithin(scopeOf(element), 'img').map((picture) => picture.getAttribute('src'));
    const previews = allWithin(document, previewSelector).map((preview) => preview.getAttribute('src'));
    const picture = previews.findIndex((source) => source !== null && shown.includes(source));
    return { element, picture: Math.max(0, picture) };
  },
  way: (boundary) => boundary.querySelector<HTMLElement>(altWaySelector) ?? undefined,
};

/** X: one composer in the page, one in a dialog over it, with the same test ids. */
export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'pro.x.com'],
  composer,
  submitButtons,
  sendsOnKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
  identity,
  takesFiles,
  altText,
  previews: (boundary) => allWithin(boundary, previewSelector),
  busy: (boundary) => boundary.querySelector('[role="progressbar"]') !== null,
};
