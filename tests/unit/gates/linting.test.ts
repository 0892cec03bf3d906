import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { textInPlaceOfHtml } from '../../../build/no-html-from-text.ts';
import { firstCells, section } from '../docs/read-page.ts';

const Message = z.object({ code: z.string(), file: z.optional(z.string()), message: z.string() });
const Report = z.object({
  errors: z.array(Message),
  notices: z.array(Message),
  warnings: z.array(Message),
});

const run = promisify(execFile);

/** What Mozilla's linter says of a built folder; it ends with a bad status when there are errors. */
async function lint(folder: string): Promise<z.infer<typeof Report>> {
  const program = 'node_modules/web-ext/bin/web-ext.js';
  const args = [program, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const said = await run(process.execPath, args, { env, maxBuffer: 16 * 1024 * 1024 }).catch(
    (error: unknown) => z.looseObject({ stdout: z.string() }).parse(error),
  );
  return Report.parse(JSON.parse(said.stdout));
}

const built = 'dist/firefox/manifest.json';

test.skipIf(!existsSync(built))(
  'Mozilla’s linter finds no error, and no warning that is not explained',
  { timeout: 180_000 },
  async () => {
    const { errors, notices, warnings } = await lint('dist/firefox');
    expect(errors.map(({ code, file, message }) => `${code} ${file}: ${message}`)).toEqual([]);
    expect(notices).toEqual([]);
    const explained = firstCells(section(readFileSync('docs/linting.md', 'utf8'), 'What remains'));
    expect(warnings.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([...explained].sort());
  },
);

test('a library that could make elements from text shows the text', () => {
  expect(textInPlaceOfHtml('a||(t.innerHTML=h.__html),b')).toBe('a||(t.textContent=h.__html),b');
  expect(textInPlaceOfHtml('h.__html==t.innerHTML')).toBeUndefined();
});
