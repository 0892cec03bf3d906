type TrustedTypesFactory = {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
};

/** Gives a whole document or one shadow root a style sheet, without markup the page's policy would refuse. */
export function dress(root: Document | ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** The sites' own `default` policy: the editor libraries still hand over plain strings. */
export function allowEditorHtml(): void {
  const factory = (window as Window & { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  factory?.createPolicy('default', { createHTML: (html) => html });
}

/** An empty element of the body for a page to live in. */
export function mountPoint(id: string, parent: Element = document.body): HTMLElement {
  const place = document.createElement('div');
  place.id = id;
  parent.append(place);
  return place;
}

/** Says that the page's own script has drawn it. */
export function sayReady(): void {
  document.documentElement.dataset['practice'] = 'ready';
}
