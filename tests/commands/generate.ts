import { writeFile } from 'node:fs/promises';
import { managedSchema } from './managed-schema.ts';
import { surfacesTable } from './surfaces-table.ts';

// Writes the files that are made from the code. Tests fail when they no longer fit it.
const at = (path: string) => new URL(`../../${path}`, import.meta.url);
await writeFile(at('public/managed_schema.json'), `${JSON.stringify(managedSchema(), null, 2)}\n`);
await writeFile(at('docs/surfaces.md'), await surfacesTable());
