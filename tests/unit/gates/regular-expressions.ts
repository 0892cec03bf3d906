import ts from 'typescript';
import { type Parsed, placeOf, walk } from './sources.ts';

/** A regular expression of the product, and where it stands. */
export interface Expression {
  source: string;
  flags: string;
  place: string;
}

/** Every regular expression in the sources; one that is put together at run time has no source to be checked. */
export function expressionsIn({ files }: Parsed): { checked: Expression[]; made: string[] } {
  const checked: Expression[] = [];
  const made: string[] = [];
  for (const file of files) {
    walk(file, (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        checked.push({ source, flags, place: placeOf(node) });
      }
      const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (makes && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp')
        made.push(placeOf(node));
    });
  }
  return { checked, made };
}
