export type Theme = 'light' | 'dark';

/** Light or dark, after the first background that shows behind an element, across shadow roots. */
export function themeAt(element: Element): Theme {
  for (let at: Element | undefined = element; at; at = parentAcross(at)) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== undefined) return lightness < 0.4 ? 'dark' : 'light';
  }
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  const darkWanted = matchMedia('(prefers-color-scheme: dark)').matches;
  return schemes.includes('dark') && (darkWanted || !schemes.includes('light')) ? 'dark' : 'light';
}

/** The element around another, the shadow host being around what is in its root. */
export function parentAcross(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** How light a computed colour is, from 0 to 1; absent when it lets most of what is behind it through. */
export function lightnessOf(colour: string): number | undefined {
  const [name = '', body = ''] = colour.split(/[()]/);
  const [numbers = '', alphaText] = body.split('/');
  const values = numbers
    .replace(/^\s*srgb\b/, '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number.parseFloat);
  const alpha = alphaText === undefined ? (values[3] ?? 1) : Number.parseFloat(alphaText);
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = values;
  if (Number.isNaN(first) || alpha < 0.5) return undefined;
  switch (name) {
    case 'rgb':
    case 'rgba':
      return luma(first / 255, second / 255, third / 255);
    case 'color':
      return luma(first, second, third);
    case 'oklab':
    case 'oklch':
      return first;
    case 'lab':
    case 'lch':
      return first / 100;
    default:
      return undefined;
  }
}

function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
