import { writeFile } from 'node:fs/promises';
import { managedSchema } from './managed-schema.ts';

// Writes the files that are made from the settings table. A test fails when they no longer fit it.
const file = new URL('../../public/managed_schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(managedSchema(), null, 2)}\n`);
