import ts from 'typescript';
import { importsOf, isValueName, type Parsed, parse, placeOf, type Sources, walk } from './sources.ts';

/** The core: what each of its folders may import of our own. It runs in any JavaScript, with no browser around it. */
const core: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  tables: [],
  'no-photo-list': ['tables', 'text', 'model'],
  policies: ['model'],
  'selector-table': ['policies', 'model'],
  rules: ['no-photo-list', 'text', 'model'],
  check: ['rules', 'policies', 'no-photo-list', 'text', 'model'],
};

/** What runs in the page's process: it holds neither rules, policies nor the list, and knows no extension page. */
const page: Record<string, readonly string[]> = {
  sites: ['model'],
  warnings: ['sites', 'model'],
  content: ['warnings', 'sites', 'photos', 'model'],
};

const ends = ['background', 'cli', 'content', 'first-run', 'options', 'photo-check', 'popup'];

const browserGlobals = new Set([
  'browser',
  'chrome',
  'document',
  'window',
  'self',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'HTMLElement',
  'Element',
  'Node',
  'MutationObserver',
  'customElements',
]);

function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function wrongImport(from: string, to: string, own: boolean): string | undefined {
  const part = partOf(from);
  const allowed = core[part] ?? page[part];
  if (!own) {
    const needsBrowser = to === 'webextension-polyfill' || to.startsWith('preact');
    if (part in core && needsBrowser) return `${to} does not belong in the core`;
    return to.startsWith('node:') && part !== 'cli' ? `${to} is there in the terminal alone` : undefined;
  }
  const target = partOf(to);
  if (!to.startsWith('src/'))
    return to.startsWith('public/') ? undefined : `src does not import from outside (${to})`;
  if (target === part) return undefined;
  if (allowed) return allowed.includes(target) ? undefined : `${part} does not import from ${target}`;
  return ends.includes(target) ? `nothing else imports from ${target}` : undefined;
}

function browserUse({ files, isGlobal }: Parsed): string[] {
  const found: string[] = [];
  for (const file of files) {
    if (!(partOf(file.fileName) in core)) continue;
    walk(file, (node) => {
      if (!ts.isIdentifier(node) || !browserGlobals.has(node.text)) return;
      const throughGlobal =
        ts.isPropertyAccessExpression(node.parent) &&
        node.parent.name === node &&
        node.parent.expression.getText() === 'globalThis';
      if (!throughGlobal && !(isValueName(node) && isGlobal(node))) return;
      found.push(`${placeOf(node)}: ${node.text} does not belong in the core`);
    });
  }
  return found;
}

function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.add(`imports go round in a circle: ${[...way.slice(at), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return [...found];
}

/** Every import against the direction of the house, every circle, and every use of a browser in the core. */
export function wrongDirections(sources: Sources): string[] {
  const parsed = parse(sources);
  const imports = parsed.files.flatMap((file) => importsOf(file));
  const wrong = imports.flatMap(({ node, from, to, own }) => {
    const problem = wrongImport(from, to, own);
    return problem ? [`${placeOf(node)}: ${problem}`] : [];
  });
  const graph = new Map(
    parsed.files.map((file) => [
      file.fileName,
      imports.filter((one) => one.from === file.fileName && one.own && !one.typesOnly).map((one) => one.to),
    ]),
  );
  return [...wrong, ...circles(graph), ...browserUse(parsed)];
}
