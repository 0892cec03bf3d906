import type { SiteId } from '../model/draft.ts';

/** The last part of a page's address, where somebody pasted one; otherwise what they wrote. */
function nameIn(written: string): string {
  const plain = written.trim();
  const path = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/(.+)$/i.exec(plain)?.[1];
  const last = path
    ?.split(/[?#]/)[0]
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1);
  return (last ?? plain).replace(/^@/, '').trim();
}

/** What somebody wrote into a site's field, as entries of the setting: `x:@oakfield`, `facebook:Oakfield Primary`. */
export function accountsFrom(site: SiteId, written: string): string[] {
  const names = written.split(/[,;\n]/).flatMap((one) => nameIn(one) || []);
  return [...new Set(names)].map((name) => (site === 'x' ? `x:@${name}` : `${site}:${name}`));
}

/** The accounts of one site among entries of the setting, as they are written into its field. */
export function writtenFor(site: SiteId, entries: readonly string[]): string {
  return entries
    .filter((entry) => entry.startsWith(`${site}:`))
    .map((entry) => entry.slice(site.length + 1))
    .join(', ');
}
