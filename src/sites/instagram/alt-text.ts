import { allWithin, dialogSelector, elementsOf, nearest } from '../dom.ts';
import { asksForDescription, saysAccessibility } from '../labels.ts';
import { instagramSelectors as names } from '../selectors.ts';
import type { AltText } from '../site.ts';
import { captionsIn, previews } from './post.ts';

/** The fields for descriptions, one for each picture: by what they are called, else by their number. */
function altFields(dialog: HTMLElement): HTMLElement[] {
  const fields = allWithin(dialog, 'input[type="text"], textarea').filter(
    (field) =>
      !field.matches(names.of('post.location')) &&
      !captionsIn(dialog).some(({ editable }) => editable === field),
  );
  const called = fields.filter(asksForDescription);
  return called.length > 0 ? called : fields.length === previews(dialog).length ? fields : [];
}

/** Instagram's lie in the last step of its dialog, folded away under "Accessibility". */
export const altText: AltText = {
  field(path) {
    const [element] = elementsOf(path);
    const dialog = element && nearest(element, dialogSelector);
    if (!element || !dialog?.querySelector(names.of('post.location'))) return undefined;
    const picture = altFields(dialog).indexOf(element);
    return picture < 0 ? undefined : { element, picture };
  },
  way: (boundary) =>
    allWithin(boundary, 'summary, [role="button"], button').find((control) => saysAccessibility(control)),
};
