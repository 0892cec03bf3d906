import { AttributeAction, parse, type Selector, SelectorType } from 'css-what';

/** Pseudo-classes that all browsers know and that say something of how a page is built. */
const plain = new Set(
  'checked disabled empty enabled first-child first-of-type last-child last-of-type modal only-child only-of-type root'.split(
    ' ',
  ),
);
const counted = new Set(['nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type']);
const nested = new Set(['has', 'is', 'not', 'where']);

/** What a browser would not take, or not in the same way as another one. */
function fault(compound: Selector, insideHas: boolean): string | undefined {
  switch (compound.type) {
    case SelectorType.Parent:
    case SelectorType.ColumnCombinator:
      return 'holds a combinator that browsers do not know';
    case SelectorType.PseudoElement:
      return `holds ::${compound.name}, and a part of a page is an element`;
    case SelectorType.Attribute:
      if (compound.action === AttributeAction.Not) return 'holds !=, which browsers do not know';
      return compound.namespace === null ? undefined : 'holds a namespace';
    case SelectorType.Tag:
    case SelectorType.Universal:
      return compound.namespace === null ? undefined : 'holds a namespace';
    case SelectorType.Pseudo: {
      const { name, data } = compound;
      if (plain.has(name)) return data === null ? undefined : `holds :${name}(), which takes nothing`;
      if (counted.has(name)) return isCount(data) ? undefined : `holds :${name}() without a number`;
      if (!nested.has(name)) return `holds :${name}, which is not among those that can be used here`;
      if (!Array.isArray(data)) return `holds an empty :${name}`;
      if (name === 'has' && insideHas) return 'holds :has inside :has';
      return faultIn(data, insideHas || name === 'has', name === 'has');
    }
    default:
      return undefined;
  }
}

const isCount = (data: unknown) => typeof data === 'string' && /^(?:even|odd|\d+)$/.test(data);

const combinators = new Set<string>([
  SelectorType.Adjacent,
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Sibling,
]);

function faultIn(list: readonly Selector[][], insideHas: boolean, mayBeginApart = false): string | undefined {
  for (const alternative of list) {
    const [first] = alternative;
    const last = alternative.at(-1);
    if (!first || !last) return 'has an empty place between commas';
    if (combinators.has(last.type)) return 'ends in a combinator';
    if (combinators.has(first.type) && !mayBeginApart) return 'begins with a combinator';
    for (const compound of alternative) {
      const found = fault(compound, insideHas);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Attributes that so many elements have that their value tells nothing, and roles that do. */
const common = new Set(
  'class id style dir lang tabindex contenteditable aria-hidden aria-label title'.split(' '),
);
const commonValues = new Set('button textbox dialog presentation main img link text true false'.split(' '));
const roots = /^(?:react-root|root|app|mount_.*)$/;
const shortest = 3;

/** Whether a part of a selector picks out few of the elements of a page. */
function picksOut(compound: Selector): boolean {
  switch (compound.type) {
    case SelectorType.Attribute: {
      const { name, action, value } = compound;
      if (action === AttributeAction.Exists) return false;
      if (name === 'class' && action === AttributeAction.Element) return true;
      if (name === 'id' && action === AttributeAction.Equals) return !roots.test(value);
      if (value.length < shortest || (commonValues.has(value) && !name.startsWith('data-'))) return false;
      return name === 'aria-label' || name === 'class' || name === 'id' || !common.has(name);
    }
    case SelectorType.Pseudo:
      return (
        compound.name !== 'not' &&
        Array.isArray(compound.data) &&
        compound.data.every((each) => each.some(picksOut))
      );
    default:
      return false;
  }
}

/** A selector as it was judged: `problem` in words, and whether it would match a good part of any page. */
export interface Judged {
  problem?: string;
  greedy: boolean;
}

/** Where the parser is more forgiving than browsers: names that begin with a digit, and values without quotation marks. */
function forgiven(selector: string): string | undefined {
  if (selector.trim() === '') return 'is empty';
  if (/[.#[]\d/.test(selector.replace(/"[^"]*"|'[^']*'/g, '""')))
    return 'holds a name that begins with a digit';
  const [, value] = /=\s*([^"'\s\]][^\s\]]*)/.exec(selector.replace(/"[^"]*"|'[^']*'/g, '""')) ?? [];
  return value === undefined || /^-?[a-z_][\w-]*$/i.test(value)
    ? undefined
    : `holds ${value} without quotation marks`;
}

/** Whether browsers understand a CSS selector, and whether it takes in nearly everything, as `div` or `button` do. */
export function judgeSelector(selector: string): Judged {
  let list: Selector[][];
  try {
    list = parse(selector);
  } catch (error) {
    return {
      problem: `is not a CSS selector (${error instanceof Error ? error.message : ''})`,
      greedy: false,
    };
  }
  const problem = forgiven(selector) ?? faultIn(list, false);
  if (problem !== undefined) return { problem, greedy: false };
  return { greedy: !list.every((alternative) => alternative.some(picksOut)) };
}
