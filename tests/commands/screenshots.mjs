import { runCommand, setUp } from './set-up.mjs';

if (await setUp()) runCommand('screenshots.ts');
else process.exitCode = 2;
