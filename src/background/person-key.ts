import type { About } from '../model/messages.ts';

function plain(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What one person on a site is told by: their page there, or only where that is not known their name. */
export function personKey(to: About['to']): string | undefined {
  const profile = plain(to?.profile ?? '');
  if (profile !== '') return `/${profile}`;
  const name = plain(to?.name ?? '');
  return name === '' ? undefined : name;
}

/** What one person or one post is told by, as one account sees it; absent where the page shows neither. */
export function aboutKey({ site, account, to, replyTo }: About): string | undefined {
  const person = personKey(to);
  if (person !== undefined) return JSON.stringify([site, account, 'person', person]);
  const post = [plain(replyTo?.author ?? ''), plain(replyTo?.text ?? '')];
  return post[1] === '' ? undefined : JSON.stringify([site, account, 'post', ...post]);
}
