import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import type { Section } from '../model/policy.ts';

/** A document as the policy file has it: its title, and its sections with their clauses in order. */
export interface Outline {
  title: string | undefined;
  sections: Section[];
}

/** `3`, `3.1`, `3.1.2.`, `(a)`, `Section 4:` at the start of a line, and what follows it. */
const numbered = /^(?:section )?(\d{1,3}(?:\.\d{1,3}){0,4}|\([a-z]{1,4}\)|[a-z]\d{1,2})[.):]? /i;

/**
 * Headings become sections; paragraphs, list items and table rows become clauses. A clause is called by its own number
 * where it has one, else by its place: `3.2` in a numbered list, `3 bullet 2`, `3 para 1`.
 */
export function outlineOf(html: string): Outline {
  const outline: Outline = { title: undefined, sections: [] };
  const taken = new Set<string>();
  const only = (ref: string) => {
    let unique = ref;
    for (let again = 2; taken.has(unique); again += 1) unique = `${ref} (${again})`;
    taken.add(unique);
    return unique;
  };
  let section: Section | undefined;
  let paragraphs = 0;
  let bullets = 0;

  function begin(text: string): void {
    const number = numbered.exec(text)?.[1];
    const heading = number === undefined ? text : text.slice(numbered.exec(text)?.[0].length).trim();
    section = { ref: number ?? (heading || 'Beginning'), heading, clauses: [] };
    outline.sections.push(section);
    paragraphs = 0;
    bullets = 0;
  }

  function add(text: string, place: string): void {
    if (text === '') return;
    if (!section) begin('Beginning');
    const own = numbered.exec(text);
    const number = own?.[1];
    const under = section?.ref ?? '';
    const ref = number === undefined ? place : number.startsWith('(') ? `${under} ${number}` : number;
    section?.clauses.push({ ref: only(ref), text: own ? text.slice(own[0].length).trim() : text });
  }

  function addList(list: HTMLElement, inside: string): void {
    const ordered = list.tagName === 'OL';
    const start = Number(list.getAttribute('start') ?? '1');
    elementsOf(list).forEach((item, at) => {
      if (item.tagName !== 'LI') return;
      if (inside === '' && !ordered) bullets += 1;
      const under = section?.ref ?? 'Beginning';
      const place = ordered
        ? `${inside || under}.${start + at}`
        : inside === ''
          ? `${under} bullet ${bullets}`
          : `${inside} (${letter(at)})`;
      add(ownText(item), place);
      for (const inner of elementsOf(item)) if (isList(inner)) addList(inner, place);
    });
  }

  for (const element of blocksOf(parse(html))) {
    const text = textOf(element);
    if (/^H[1-6]$/.test(element.tagName) || isBoldHeading(element)) {
      const isTitle =
        element.tagName === 'H1' && outline.title === undefined && outline.sections.length === 0;
      if (isTitle) outline.title = text;
      else begin(text);
    } else if (isList(element)) addList(element, '');
    else if (element.tagName === 'TABLE') {
      for (const row of element.querySelectorAll('tr')) {
        paragraphs += 1;
        add(elementsOf(row).map(textOf).join(' – '), `${section?.ref ?? 'Beginning'} row ${paragraphs}`);
      }
    } else if (text !== '') {
      if (!numbered.test(text)) paragraphs += 1;
      add(text, `${section?.ref ?? 'Beginning'} para ${paragraphs}`);
    }
  }
  return outline;
}

function elementsOf(parent: HTMLElement): HTMLElement[] {
  return parent.childNodes.filter((node) => node.nodeType === NodeType.ELEMENT_NODE) as HTMLElement[];
}

/** The blocks of a document, also those that lie in quotations and divisions. */
function blocksOf(parent: HTMLElement): HTMLElement[] {
  return elementsOf(parent).flatMap((element) =>
    ['DIV', 'SECTION', 'ARTICLE', 'BLOCKQUOTE', 'BODY', 'HTML'].includes(element.tagName)
      ? blocksOf(element)
      : [element],
  );
}

function isList({ tagName }: HTMLElement): boolean {
  return tagName === 'UL' || tagName === 'OL';
}

function textOf(element: HTMLElement): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** The words of a list item without those of the lists in it. */
function ownText(item: HTMLElement): string {
  return item.childNodes
    .map((node) =>
      node.nodeType === NodeType.ELEMENT_NODE && isList(node as HTMLElement) ? '' : node.textContent,
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Word documents often have a short bold line where a heading was meant. */
function isBoldHeading(element: HTMLElement): boolean {
  if (element.tagName !== 'P') return false;
  const text = textOf(element);
  const bold = element.querySelectorAll('strong, b').map(textOf).join(' ').trim();
  return text !== '' && text.length <= 80 && bold === text && !/[.;,]$/.test(text);
}

function letter(at: number): string {
  return String.fromCharCode(97 + (at % 26));
}
