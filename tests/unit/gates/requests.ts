import ts from 'typescript';
import { fetchesByStyle, isLocalAddress, isLocalText } from './local-address.ts';
import { isValueName, type Parsed, parse, placeOf, type Sources, walk } from './sources.ts';

/** The one module that may ask for anything, and the one way in which it may. */
const allowed = { file: 'src/background/sync.ts', kind: 'fetch' };

const globalObjects = new Set(['globalThis', 'window', 'self', 'top', 'parent', 'frames']);

/** Globals that send, or that run text as code. */
const reachingGlobals = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'eval',
  'Function',
]);

/** Members that send, leave the browser, or make page content out of text, whatever they are called on. */
const reachingMembers = new Set([
  'sendBeacon',
  'fetchLater',
  'addModule',
  'connectNative',
  'sendNativeMessage',
  'setUninstallURL',
  'launchWebAuthFlow',
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'dangerouslySetInnerHTML',
]);

/** Members that send when they are called; elsewhere the names are ordinary words. */
const sendingMethods = new Set(['submit', 'requestSubmit']);

/** Attributes and properties that make the browser fetch, or name where a form goes. */
const fetchingAttributes = new Set([
  'src',
  'srcset',
  'srcSet',
  'poster',
  'action',
  'formAction',
  'formaction',
  'ping',
]);
/** The same, of which an object literal says little unless the name is plain enough. */
const fetchingProperties = new Set(['src', 'srcset', 'srcSet', 'poster', 'formAction']);
const fetchingElements = new Set(['script', 'link', 'base', 'form', 'object', 'embed']);
const takingAddresses = new Set(['Worker', 'SharedWorker', 'Audio']);
const opening = /(?:^|\.)(?:tabs\.(?:create|update)|windows\.create)$/;
const runningText = new Set(['setTimeout', 'setInterval']);

type Report = (node: ts.Node, kind: string) => void;

function isGlobalObject(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && globalObjects.has(node.text);
}

/** `Function.prototype`, `instanceof Function` and the old idiom `Function.call.bind(method)` make no code from text. */
function isHarmlessMention(node: ts.Identifier): boolean {
  if (node.text !== 'Function') return false;
  const { parent } = node;
  if (parent.parent.getText() === 'Function.call.bind') return true;
  if (ts.isPropertyAccessExpression(parent))
    return !/^(?:call|apply|bind|constructor)$/.test(parent.name.text);
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
}

function lookAtName(node: ts.Identifier, parsed: Parsed, report: Report): void {
  if (!reachingGlobals.has(node.text) || isHarmlessMention(node)) return;
  const parent = node.parent;
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    if (ts.isObjectBindingPattern(parent.parent)) report(node, node.text);
    return;
  }
  if (isValueName(node) && parsed.isGlobal(node)) report(node, node.text);
}

function memberName(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

function isCalled(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression === node;
  return ts.isPropertyAccessExpression(parent) && /^(?:call|apply|bind)$/.test(parent.name.text);
}

function lookAtMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, report: Report): void {
  const name = memberName(node);
  const on = node.expression;
  if (name === undefined) {
    if (isGlobalObject(on)) report(node, 'a global by a name that cannot be read');
    return;
  }
  if (reachingMembers.has(name) || (sendingMethods.has(name) && isCalled(node))) report(node, name);
  if (isGlobalObject(on) && (reachingGlobals.has(name) || name === 'open')) report(node, name);
  if (name === 'sync' && /(?:^|\.)storage$/.test(on.getText())) report(node, 'storage.sync');
  if (/^(?:write|writeln)$/.test(name) && /(?:^|\.)document$/.test(on.getText()))
    report(node, 'document.write');
  if (/^(?:assign|replace)$/.test(name) && /(?:^|\.)location$/.test(on.getText())) report(node, 'location');
  if (name === 'register' && /serviceWorker$/.test(on.getText())) report(node, 'serviceWorker.register');
}

function lookAtCall(node: ts.CallExpression, parsed: Parsed, report: Report): void {
  const { expression, arguments: given } = node;
  const [first, second] = given;
  const name = expression.getText();
  if (expression.kind === ts.SyntaxKind.ImportKeyword) {
    if (!first || !ts.isStringLiteralLike(first) || !isLocalText(first.text)) report(node, 'import()');
    return;
  }
  if (ts.isIdentifier(expression) && name === 'open' && parsed.isGlobal(expression)) report(node, 'open');
  if (runningText.has(name.split('.').at(-1) ?? '') && first && ts.isStringLiteralLike(first))
    report(node, 'text as code');
  if (opening.test(name)) lookAtOpening(node, parsed, report);
  if (!ts.isPropertyAccessExpression(expression)) return;
  const method = expression.name.text;
  if (/^createElement(?:NS)?$/.test(method)) {
    const tag = method === 'createElement' ? first : second;
    if (tag && ts.isStringLiteralLike(tag) && fetchingElements.has(tag.text)) report(node, `<${tag.text}>`);
  }
  if (method === 'setAttribute' && first && second && ts.isStringLiteralLike(first)) {
    if (fetchingAttributes.has(first.text) && !isLocalAddress(second, parsed)) report(node, first.text);
  }
}

function spreadsNoAddress(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return spreadsNoAddress(node.expression);
  if (ts.isConditionalExpression(node))
    return spreadsNoAddress(node.whenTrue) && spreadsNoAddress(node.whenFalse);
  if (!ts.isObjectLiteralExpression(node)) return false;
  return node.properties.every(
    (property) => property.name !== undefined && property.name.getText() !== 'url',
  );
}

function opensOurs(property: ts.ObjectLiteralElementLike, parsed: Parsed): boolean {
  if (ts.isSpreadAssignment(property)) return spreadsNoAddress(property.expression);
  if (property.name?.getText() !== 'url') return !ts.isComputedPropertyName(property.name as ts.Node);
  if (ts.isPropertyAssignment(property)) return isLocalAddress(property.initializer, parsed);
  return ts.isShorthandPropertyAssignment(property) && isLocalAddress(property.name, parsed);
}

function lookAtOpening(node: ts.CallExpression, parsed: Parsed, report: Report): void {
  const options = node.arguments.find((argument) => ts.isObjectLiteralExpression(argument));
  const ours = options?.properties.every((property) => opensOurs(property, parsed)) ?? false;
  if (!ours) report(node, 'a tab with an address that is not ours');
}

function lookAtAssignment(node: ts.BinaryExpression, parsed: Parsed, report: Report): void {
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
  const left = node.left;
  if (/(?:^|\.)location(?:\.href)?$/.test(left.getText())) report(node, 'location');
  if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return;
  const name = memberName(left);
  if (name && fetchingAttributes.has(name) && !isLocalAddress(node.right, parsed)) report(node, name);
}

function lookAtNew(node: ts.NewExpression, parsed: Parsed, report: Report): void {
  const name = node.expression.getText();
  if (!takingAddresses.has(name)) return;
  const [address] = node.arguments ?? [];
  if (address && !isLocalAddress(address, parsed)) report(node, `new ${name}`);
}

function lookAtJsx(node: ts.JsxOpeningLikeElement, parsed: Parsed, report: Report): void {
  const tag = node.tagName.getText();
  if (fetchingElements.has(tag) && tag !== 'form') report(node, `<${tag}>`);
  for (const attribute of node.attributes.properties) {
    if (!ts.isJsxAttribute(attribute)) continue;
    const name = attribute.name.getText();
    if (name === 'dangerouslySetInnerHTML') report(attribute, name);
    if (!fetchingAttributes.has(name) && !(name === 'data' && tag === 'object')) continue;
    const value = attribute.initializer;
    const address = value && ts.isJsxExpression(value) ? value.expression : value;
    if (!address || !ts.isExpression(address) || !isLocalAddress(address, parsed)) report(attribute, name);
  }
}

function lookAtText(node: ts.Node, report: Report): void {
  const isText =
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  if (isText && fetchesByStyle(node.text)) report(node, 'a style that fetches');
}

function lookAt(node: ts.Node, parsed: Parsed, report: Report): void {
  lookAtText(node, report);
  if (ts.isIdentifier(node)) lookAtName(node, parsed, report);
  else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    lookAtMember(node, report);
  else if (ts.isCallExpression(node)) lookAtCall(node, parsed, report);
  else if (ts.isBinaryExpression(node)) lookAtAssignment(node, parsed, report);
  else if (ts.isNewExpression(node)) lookAtNew(node, parsed, report);
  else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) lookAtJsx(node, parsed, report);
  else if (ts.isPropertyAssignment(node) && fetchingProperties.has(node.name.getText())) {
    if (!isLocalAddress(node.initializer, parsed)) report(node, node.name.getText());
  } else if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const from = node.moduleSpecifier;
    const own = (address: string) => isLocalText(address) || address.startsWith('node:');
    if (from && ts.isStringLiteral(from) && !own(from.text)) report(node, 'import from elsewhere');
  }
}

/** Every place in the sources that could reach the network or run text as code, but for the one that may. */
export function unexpectedReach(sources: Sources): string[] {
  const parsed = parse(sources);
  const found = new Set<string>();
  for (const file of parsed.files) {
    walk(file, (node) =>
      lookAt(node, parsed, (where, kind) => {
        if (file.fileName === allowed.file && kind === allowed.kind) return;
        found.add(`${placeOf(where)}: ${kind}`);
      }),
    );
  }
  return [...found];
}

/** The plainest ways to the network or to code from text, in files as they are built, libraries included. */
export function builtReach(sources: Sources): string[] {
  const parsed = parse(sources);
  const found: string[] = [];
  for (const file of parsed.files) {
    walk(file, (node) => {
      const report: Report = (where, kind) => found.push(`${placeOf(where)}: ${kind}`);
      if (ts.isIdentifier(node)) lookAtName(node, parsed, report);
      const isMember = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
      if (!isMember) return;
      const name = memberName(node);
      if (name === undefined) return;
      if (name === 'sendBeacon') report(node, name);
      if (isGlobalObject(node.expression) && reachingGlobals.has(name)) report(node, name);
    });
  }
  return found;
}
