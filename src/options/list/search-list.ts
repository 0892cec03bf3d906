import type { ListedChild } from '../../model/no-photo-list.ts';
import { plain } from './plain.ts';

/** The entries that hold every word of the query in a name or a group, in their order. */
export function searchChildren(children: readonly ListedChild[], query: string): ListedChild[] {
  const words = plain(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [...children];
  return children.filter((child) => {
    const text = plain([...child.names, ...child.groups].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

const byName = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** The last word of the first name, which a register is sorted by; O'Brien stands after Oakes. */
function sortName(child: ListedChild): string {
  const [name = ''] = child.names;
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ').replace(/['’]/g, '');
}

/** The entries as a register has them: by surname. */
export function bySurname(children: readonly ListedChild[]): ListedChild[] {
  return children
    .map((child) => ({ child, name: sortName(child) }))
    .sort((one, other) => byName.compare(one.name, other.name))
    .map(({ child }) => child);
}
