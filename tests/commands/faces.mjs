import { runCommand, setUp } from './set-up.mjs';

// What is found goes to standard output, so everything else is said beside it.
if (await setUp(console.error)) runCommand('faces.ts');
else process.exitCode = 2;
