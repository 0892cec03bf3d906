import ts from 'typescript';
import type { Parsed } from './sources.ts';

const remote = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const scheme = /^\s*([a-z][a-z0-9+.-]*):/i;
const harmlessSchemes = new Set(['blob', 'data', 'about']);

/** Whether a written address stays inside the extension. */
export function isLocalText(address: string): boolean {
  if (remote.test(address)) return false;
  const named = scheme.exec(address)?.[1]?.toLowerCase();
  return named === undefined || harmlessSchemes.has(named);
}

/** A style that would fetch something: `url(https://…)`, `url(//…)` or an `@import`. */
export function fetchesByStyle(text: string): boolean {
  return /url\(\s*['"]?\s*(?:https?:)?\/\//i.test(text) || /@import\b/.test(text);
}

/** Whether what follows this text, whatever it is, stays inside: the place to ask is already settled. */
function settlesPlace(beginning: string): boolean {
  return /^(?:[#?]|\.{1,2}\/|\/[^/]|blob:|data:)/.test(beginning);
}

function isLocalCall(node: ts.CallExpression): boolean {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return false;
  return expression.name.text === 'getURL' || expression.getText() === 'URL.createObjectURL';
}

function isOwnUrl(node: ts.NewExpression): boolean {
  const [path, base] = node.arguments ?? [];
  if (node.expression.getText() !== 'URL' || !path || !base) return false;
  return ts.isStringLiteralLike(path) && isLocalText(path.text) && base.getText() === 'import.meta.url';
}

/**
 * Whether an address is plainly our own: a local text, `runtime.getURL(…)`, an object address, a file imported from
 * here, or a constant that is one of these. What cannot be seen to be local is not.
 */
export function isLocalAddress(node: ts.Expression, parsed: Parsed): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return isLocalAddress(node.expression, parsed);
  if (ts.isStringLiteralLike(node)) return isLocalText(node.text);
  if (ts.isCallExpression(node)) return isLocalCall(node);
  if (ts.isNewExpression(node)) return isOwnUrl(node);
  if (ts.isConditionalExpression(node)) {
    return isLocalAddress(node.whenTrue, parsed) && isLocalAddress(node.whenFalse, parsed);
  }
  if (ts.isTemplateExpression(node)) {
    const [first] = node.templateSpans;
    if (node.head.text !== '') return settlesPlace(node.head.text);
    return first !== undefined && isLocalAddress(first.expression, parsed);
  }
  if (!ts.isIdentifier(node)) return false;
  const declaration = parsed.declarationOf(node);
  if (!declaration) return false;
  if (ts.isImportClause(declaration)) {
    const from = declaration.parent.moduleSpecifier;
    return ts.isStringLiteral(from) && isLocalText(from.text);
  }
  const constant =
    ts.isVariableDeclaration(declaration) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
  return constant && declaration.initializer !== undefined && isLocalAddress(declaration.initializer, parsed);
}
