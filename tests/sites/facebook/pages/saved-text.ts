/** A text in the form in which Lexical keeps it, one paragraph for each line. */
export function savedText(text: string): string {
  const children = text.split('\n').map((line) => ({
    type: 'paragraph',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    textFormat: 0,
    textStyle: '',
    children: [{ type: 'text', version: 1, text: line, detail: 0, format: 0, mode: 'normal', style: '' }],
  }));
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0, children };
  return JSON.stringify({ root });
}
