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
    const previews = allWithin(document, names.of('post.preview')).map((preview) =>
      preview.getAttribute('src'),
    );
    const picture = previews.findIndex((source) => source !== null && shown.includes(source));
    return { element, picture: Math.max(0, picture) };
  },
  way: (boundary) => boundary.querySelector<HTMLElement>(names.of('alt.way')) ?? undefined,
};
