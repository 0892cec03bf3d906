import { XMLBuilder } from 'fast-xml-parser';

/** An element: attributes begin with `@`, its own text is `#`, everything else is an element of that name. */
export interface Element {
  [part: string]: string | Element | readonly Element[];
}

const builder = new XMLBuilder({
  format: true,
  indentBy: '  ',
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** The text of an XML file with one element at its root. */
export function xml(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(root)}`;
}
