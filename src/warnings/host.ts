import { guard } from './guard.ts';
import hostCss from './host.css?inline';
import { adopt } from './sheets.ts';
import { parentAcross } from './theme.ts';
import tokensCss from './tokens.css?inline';
import { say } from './words.ts';

/** An element of ours on the page, with a shadow root that the page cannot look into. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Makes a host that is gone, with all its listeners, when `signal` aborts. It still has to be put on the page. */
export function makeHost(name: string, css: string, keepsFocus: boolean, signal: AbortSignal): Host {
  const element = document.createElement(name);
  // The page around it may be in another language.
  element.lang = say('common_language');
  const root = element.attachShadow({ mode: 'closed' });
  adopt(hostCss + tokensCss + css, root);
  guard(element, root, keepsFocus, signal);
  signal.addEventListener('abort', () => element.remove());
  return { element, root };
}

/**
 * What the notes about a composer are put into: everything outside an open modal dialog is inert, so they go into the
 * dialog when there is one. Otherwise beside the body, since some libraries make all of the body's children inert.
 */
export function homeOf(boundary: Element): Element {
  for (let at: Element | undefined = boundary; at; at = parentAcross(at)) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
  }
  return document.documentElement;
}

/** A page that takes an element away more often than this is not argued with. */
const mostReturns = 25;

/** Calls `restore` whenever the page takes an element out of its parent. */
export function watchRemoval(element: Element, signal: AbortSignal, restore: () => void): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected || signal.aborted || returns >= mostReturns) return;
    returns += 1;
    restore();
  });
  if (element.parentNode) observer.observe(element.parentNode, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
