import { runCommand, setUp } from './set-up.mjs';

if (await setUp()) runCommand('soak.ts');
else process.exitCode = 2;
