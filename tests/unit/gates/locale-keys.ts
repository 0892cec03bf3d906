import ts from 'typescript';
import { parse, type Sources, walk } from './sources.ts';

/** Messages the sources ask for: by whole keys, and by patterns such as `mark_*` from a template. */
export interface KeyUse {
  keys: Map<string, string>;
  patterns: RegExp[];
}

const keyShape = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;
/** The functions that look a message up, whose first argument is a key whatever it looks like. */
const lookups = /^say$|\bi18n\.getMessage$/;

function patternOf(node: ts.TemplateExpression): RegExp | undefined {
  const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  if (!/^[a-z]+_/.test(node.head.text) || !parts.every((part) => /^[a-z0-9_]*$/.test(part))) return undefined;
  return new RegExp(`^${parts.join('[a-z0-9_]+')}$`);
}

/** Finds the keys in TypeScript, and those written `__MSG_key__` in manifests, pages and styles. */
export function keysUsed(scripts: Sources, documents: Sources, prefixes: ReadonlySet<string>): KeyUse {
  const keys = new Map<string, string>();
  const patterns: RegExp[] = [];
  for (const file of parse(scripts).files) {
    walk(file, (node) => {
      if (ts.isTemplateExpression(node)) {
        const pattern = patternOf(node);
        if (pattern && prefixes.has(node.head.text.split('_')[0] ?? '')) patterns.push(pattern);
      }
      if (!ts.isStringLiteralLike(node)) return;
      const asked =
        ts.isCallExpression(node.parent) &&
        node.parent.arguments[0] === node &&
        lookups.test(node.parent.expression.getText());
      const looksLikeOurs = keyShape.test(node.text) && prefixes.has(node.text.split('_')[0] ?? '');
      if ((asked || looksLikeOurs) && !node.text.startsWith('@@')) keys.set(node.text, file.fileName);
    });
  }
  for (const [file, text] of Object.entries(documents)) {
    for (const [, key = ''] of text.matchAll(/__MSG_(\w+?)__/g)) keys.set(key, file);
  }
  return { keys, patterns };
}

/** Keys that are asked for and missing, and keys that nobody asks for. */
export function wrongKeys({ keys, patterns }: KeyUse, existing: readonly string[]): string[] {
  const known = new Set(existing);
  const missing = [...keys]
    .filter(([key]) => !known.has(key))
    .map(([key, file]) => `${key}: missing, used in ${file}`);
  const empty = patterns
    .filter((pattern) => !existing.some((key) => pattern.test(key)))
    .map((pattern) => `${pattern.source}: no message has such a key`);
  const unused = existing
    .filter((key) => !keys.has(key) && !patterns.some((pattern) => pattern.test(key)))
    .map((key) => `${key}: not used`);
  return [...missing, ...empty, ...unused];
}
