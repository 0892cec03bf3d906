import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settingsPage } from '../../build/deployment/settings-page.ts';
import { managedSchema } from './managed-schema.ts';
import { ownPolicyFiles, readOptions } from './own-policy-files.ts';
import { surfacesTable } from './surfaces-table.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = resolve(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

// Writes the files that are made from the code; tests fail when they no longer fit it. With --out, a school's own
// policy files.
try {
  const options = readOptions(process.argv.slice(2));
  const files = await ownPolicyFiles(options);
  if (options.out === undefined) {
    await writeFiles(resolve(project, 'docs/deployment'), files);
    await writeFiles(project, {
      'public/managed_schema.json': `${JSON.stringify(managedSchema(), null, 2)}\n`,
      'docs/surfaces.md': await surfacesTable(),
      'docs/settings.md': settingsPage(),
    });
  } else {
    await writeFiles(options.out, files);
    console.log(`Wrote ${Object.keys(files).length} files to ${options.out}.`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
