import { runCommand, setUp } from './set-up.mjs';

if (await setUp()) runCommand('bench.ts');
else process.exitCode = 2;
