type Child = Node | string | false | undefined;

let ember = 100;

/** Makes an element; what the site draws with Ember has a number for an id. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '');
    else if (value !== false) element.setAttribute(key, value);
  }
  element.append(
    ...children.filter((child): child is Node | string => child !== false && child !== undefined),
  );
  return element;
}

/** The id Ember would give next; it means nothing and is another one at each visit of a composer. */
export function emberId(): string {
  ember += 7;
  return `ember${ember}`;
}
