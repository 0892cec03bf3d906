import type { Plugin } from 'vite';

/** Where Preact writes a property that nobody here uses, as its minified code has it (seen 2026-11 in 11.2.0). */
const written = /\b(\w+)\.innerHTML=(\w+)\.__html\b/g;

/** Code in which Preact shows text where it was asked to make elements of it; undefined where it does not occur. */
export function textInPlaceOfHtml(code: string): string | undefined {
  const without = code.replace(written, '$1.textContent=$2.__html');
  return without === code ? undefined : without;
}

/** Takes the one way out of the build in which Preact could make elements from text. */
export function noHtmlFromText(): Plugin {
  return {
    name: 'no-html-from-text',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = textInPlaceOfHtml(file.code) ?? file.code;
          else if (file.fileName.endsWith('.js') && typeof file.source === 'string')
            file.source = textInPlaceOfHtml(file.source) ?? file.source;
        }
      },
    },
  };
}
