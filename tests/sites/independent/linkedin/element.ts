type Child = Node | string | undefined;

let lastId = 100;

/** An element with attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** An id as Ember hands them out: new on every drawing. */
export function emberId(): string {
  lastId += 7;
  return `ember${lastId}`;
}

/** A button of LinkedIn's own style, with what it does. */
export function button(
  className: string,
  label: string,
  onPress: () => void,
  ariaLabel?: string,
): HTMLButtonElement {
  const made = element('button', { id: emberId(), class: className, type: 'button' });
  made.append(element('span', { class: 'artdeco-button__text' }, label));
  if (ariaLabel) made.setAttribute('aria-label', ariaLabel);
  made.addEventListener('click', onPress);
  return made;
}
