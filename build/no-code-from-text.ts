import type { Plugin } from 'vite';

/** Packages that read Word files and can make code out of text, though nobody asks it of them. */
const packages = /\/node_modules\/(?:underscore|setimmediate|jszip)\//;

const ways: readonly [found: RegExp, instead: string][] = [
  [/\bFunction\((['"])return this\1\)\(\)/g, 'globalThis'],
  [/\bnew Function\((?:argument,\s*['"]_['"],\s*source|""\s*\+\s*\w+)\)/g, 'undefined'],
];

/** Takes the ways from text to code out of what is shipped: a browser refuses them there, and a check of the package asks. */
export function noCodeFromText(): Plugin {
  return {
    name: 'no-code-from-text',
    apply: 'build',
    transform(code, id) {
      if (!packages.test(id)) return undefined;
      const without = ways.reduce((text, [found, instead]) => text.replace(found, instead), code);
      return without === code ? undefined : { code: without, map: null };
    },
  };
}
