import browser from 'webextension-polyfill';
import { AskComments, type PageComments } from '../model/messages.ts';
import { commentsOn } from '../sites/incoming.ts';
import type { Site } from '../sites/site.ts';
import { showRing } from '../warnings/ring.ts';

/** So many comments are looked at in one go. */
const mostComments = 300;

/** Answers the popup about comments that others left on this page, and shows one of them. Nothing of them is kept. */
export function answerAboutComments(site: Site, signal: AbortSignal): void {
  let listed: WeakRef<HTMLElement>[] = [];

  function list(): PageComments {
    const all = commentsOn(site);
    const looked = all.slice(0, mostComments);
    listed = looked.map(({ element }) => new WeakRef(element));
    const comments = looked.map(({ element: _element, ...comment }) => comment);
    return { comments, leftOut: all.length - looked.length };
  }

  function show(number: number): boolean {
    const element = listed[number]?.deref();
    if (!element?.isConnected) return false;
    showRing(element, signal);
    return true;
  }

  const listener = (message: unknown): Promise<PageComments | boolean> | undefined => {
    const asked = AskComments.safeParse(message);
    if (!asked.success) return undefined;
    return Promise.resolve(asked.data.type === 'comments' ? list() : show(asked.data.number));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}
