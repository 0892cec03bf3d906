import { allWithin, elementsOf } from '../dom.ts';
import { xSelectors as names } from '../selectors.ts';
import type { AltText } from '../site.ts';
import { scopeOf } from './bounds.ts';

/** X's editor of pictures is a dialog that shows the picture which its one field is for. */
export const altText: AltText = {
  field(path) {
    const element = elementsOf(path).find((candidate) => candidate.closest(names.of('alt.field')));
    if (!element) return undefined;
    const shown = allWithin(scopeOf(element), 'img').map((picture) => picture.getAttribute('src'));
    const preview = allWithin(document, names.of('post.preview')).find((one) =>
      shown.includes(one.getAttribute('src') ?? ''),
    );
    const row = preview?.closest(names.of('post.attachments'));
    const picture = row && preview ? allWithin(row, names.of('post.preview')).indexOf(preview) : 0;
    return { element, picture: Math.max(0, picture) };
  },
  way: (boundary) => boundary.querySelector<HTMLElement>(names.of('alt.way')) ?? undefined,
};
