import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** Source files by their path from the project's root, with forward slashes. */
export type Sources = Record<string, string>;

/** Every file under `folder` whose name ends in one of `endings`. */
export function readFolder(folder: string, endings: readonly string[]): Sources {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}

/** The sources of the product. */
export function readSources(): Sources {
  return readFolder('src', ['.ts', '.tsx']);
}

/** The syntax trees, and a checker that knows which names a file declares or imports; all others are globals. */
export interface Parsed {
  files: ts.SourceFile[];
  isGlobal(name: ts.Identifier): boolean;
  /** Where a name comes from, when one declaration in these sources says so. */
  declarationOf(name: ts.Identifier): ts.Declaration | undefined;
}

/** Parses sources without looking at any other file. */
export function parse(sources: Sources): Parsed {
  const kinds = { '.tsx': ts.ScriptKind.TSX, '.ts': ts.ScriptKind.TS, '.js': ts.ScriptKind.JS };
  const kindOf = (path: string) =>
    Object.entries(kinds).find(([ending]) => path.endsWith(ending))?.[1] ?? ts.ScriptKind.TS;
  const files = Object.entries(sources).map(([path, text]) =>
    ts.createSourceFile(path, text, { languageVersion: ts.ScriptTarget.ESNext }, true, kindOf(path)),
  );
  const byPath = new Map(files.map((file) => [file.fileName, file]));
  const host: ts.CompilerHost = {
    getSourceFile: (path) => byPath.get(path),
    getDefaultLibFileName: () => 'none',
    writeFile: () => {},
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => byPath.has(path),
    readFile: (path) => sources[path],
  };
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    allowJs: true,
    jsx: ts.JsxEmit.Preserve,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: [],
  };
  const checker = ts.createProgram({ rootNames: [...byPath.keys()], options, host }).getTypeChecker();
  return {
    files,
    isGlobal: (name) => {
      const parent = name.parent;
      const symbol = ts.isShorthandPropertyAssignment(parent)
        ? checker.getShorthandAssignmentValueSymbol(parent)
        : checker.getSymbolAtLocation(name);
      return symbol?.declarations === undefined;
    },
    declarationOf: (name) => {
      const declarations = checker.getSymbolAtLocation(name)?.declarations;
      return declarations?.length === 1 ? declarations[0] : undefined;
    },
  };
}

/** Calls `visit` with every node of a file. */
export function walk(file: ts.SourceFile, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(file);
}

/** Where a node stands, as in `src/content/notice.ts:12`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Whether an identifier stands for a value, and not for the name of a property, member, label or type. */
export function isValueName(name: ts.Identifier): boolean {
  const parent = name.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isJsxAttribute(parent) || ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent))
    return false;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name;
  if (ts.isBindingElement(parent)) return parent.initializer === name;
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)) return false;
  if (ts.isTypeNode(parent) && !ts.isExpressionWithTypeArguments(parent)) return false;
  if (ts.isQualifiedName(parent) || ts.isLabeledStatement(parent) || ts.isMetaProperty(parent)) return false;
  const declares = parent as { name?: ts.Node };
  return declares.name !== name;
}

/** An import, static or dynamic, of values or of types, and what it names. */
export interface Import {
  node: ts.Node;
  from: string;
  /** The path from the root, for one of our own files; otherwise the package as written. */
  to: string;
  own: boolean;
  /** Nothing of it is left in what is built. */
  typesOnly: boolean;
}

function specifierOf(node: ts.Node): { text: string; typesOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      text: node.moduleSpecifier.text,
      typesOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { text: node.moduleSpecifier.text, typesOnly: node.isTypeOnly };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { text: node.argument.literal.text, typesOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments;
    if (first && ts.isStringLiteralLike(first)) return { text: first.text, typesOnly: false };
  }
  return undefined;
}

/** All imports of a file; a query such as `?inline` is not part of the path. */
export function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  walk(file, (node) => {
    const specifier = specifierOf(node);
    if (!specifier) return;
    const own = specifier.text.startsWith('.');
    const written = specifier.text.replace(/\?.*$/, '');
    const to = own ? posix.normalize(posix.join(dirname(file.fileName), written)) : written;
    found.push({ node, from: file.fileName, to, own, typesOnly: specifier.typesOnly });
  });
  return found;
}
