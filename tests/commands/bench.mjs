import { runCommand, setUp } from './set-up.mjs';

if (await setUp()) runCommand(process.argv.includes('--photos-only') ? 'bench-photos.ts' : 'bench.ts');
else process.exitCode = 2;
