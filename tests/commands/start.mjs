import { runCommand, setUp } from './set-up.mjs';

if (await setUp()) runCommand('play.ts');
else process.exitCode = 2;
